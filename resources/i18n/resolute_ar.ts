<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Resolute</name>
    <message>
        <source>This paragraph has no counterpart.</source>
        <extracomment>app/aligning</extracomment>
        <translation>ليس لهذه الفقرة مقابل.</translation>
    </message>
    <message>
        <source>Only from several paragraphs can one be split off.</source>
        <extracomment>app/aligning</extracomment>
        <translation>لا يمكن فصل فقرة إلا عن عدة فقرات.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand here.</source>
        <extracomment>app/aligning</extracomment>
        <translation>لم يُربط شيء يدويا هنا.</translation>
    </message>
    <message>
        <source>Cells of tables are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>تُقابَل خلايا الجداول حسب مواضعها، لا يدويا.</translation>
    </message>
    <message>
        <source>Blank lines are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>تُقابَل الأسطر الفارغة حسب مواضعها، لا يدويا.</translation>
    </message>
    <message>
        <source>Writing the amendments</source>
        <extracomment>app/amending</extracomment>
        <translation>كتابة التعديلات</translation>
    </message>
    <message>
        <source>Applying them</source>
        <extracomment>app/amending</extracomment>
        <translation>تطبيق التعديلات</translation>
    </message>
    <message>
        <source>is no list of amendments: it is neither a Word file nor UTF-8 text.</source>
        <extracomment>app/amending</extracomment>
        <translation>الملف ليس قائمة تعديلات: فهو ليس ملف Word ولا نصا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>is no Word file, and only on one can a redline stand.</source>
        <extracomment>app/bases</extracomment>
        <translation>الملف ليس ملف Word، ونسخة التعقب لا تُبنى إلا على ملف Word.</translation>
    </message>
    <message>
        <source>{name} is a Word file itself, so that the redline needs no other base.</source>
        <extracomment>app/bases</extracomment>
        <translation>إن {name} هو نفسه ملف Word، فلا تحتاج نسخة التعقب إلى ملف أساس آخر.</translation>
    </message>
    <message>
        <source>the notes</source>
        <extracomment>app/bases</extracomment>
        <translation>الحواشي</translation>
    </message>
    <message numerus="yes">
        <source>{base} differs from {text} in {places} and {n} more.</source>
        <extracomment>app/bases</extracomment>
        <translation>
            <numerusform>يختلف {base} عن {text} في {places}.</numerusform>
            <numerusform>يختلف {base} عن {text} في {places} وموضع آخر.</numerusform>
            <numerusform>يختلف {base} عن {text} في {places} وموضعين آخرين.</numerusform>
            <numerusform>يختلف {base} عن {text} في {places} و{n} مواضع أخرى.</numerusform>
            <numerusform>يختلف {base} عن {text} في {places} و{n} موضعا آخر.</numerusform>
            <numerusform>يختلف {base} عن {text} في {places} و{n} موضع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{base} differs from {text} in {places}.</source>
        <extracomment>app/bases</extracomment>
        <translation>يختلف {base} عن {text} في {places}.</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>app/choice</extracomment>
        <translation>تغييرات جوهرية</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>app/choice</extracomment>
        <translation>استهلال</translation>
    </message>
    <message>
        <source>qualifier</source>
        <extracomment>app/choice</extracomment>
        <translation type="unfinished">عبارات مقيِّدة</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>app/choice</extracomment>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>app/choice</extracomment>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>citation</source>
        <extracomment>app/choice</extracomment>
        <translation>إحالات</translation>
    </message>
    <message>
        <source>also-further</source>
        <extracomment>app/choice</extracomment>
        <translation>«أيضا/كذلك»</translation>
    </message>
    <message>
        <source>mechanical</source>
        <extracomment>app/choice</extracomment>
        <translation>تغييرات تلقائية</translation>
    </message>
    <message>
        <source>editorial</source>
        <extracomment>app/choice</extracomment>
        <translation>تغييرات تحريرية</translation>
    </message>
    <message>
        <source>renumbered</source>
        <extracomment>app/choice</extracomment>
        <translation>إعادة ترقيم</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>app/choice</extracomment>
        <translation>{kind} ({n})</translation>
    </message>
    <message>
        <source>Accepted without being tracked: {listed}.</source>
        <extracomment>app/choice</extracomment>
        <translation>قُبل دون تعقب: {listed}.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <extracomment>app/exports</extracomment>
        <translation>كتابة الجدول</translation>
    </message>
    <message>
        <source>Writing the summary page</source>
        <extracomment>app/exports</extracomment>
        <translation>كتابة صفحة الموجز</translation>
    </message>
    <message>
        <source>Writing the redline</source>
        <extracomment>app/exports</extracomment>
        <translation>كتابة نسخة التعقب</translation>
    </message>
    <message>
        <source>Proving it both ways</source>
        <extracomment>app/exports</extracomment>
        <translation>التحقق منها في الاتجاهين</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>app/exports</extracomment>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <extracomment>app/exports</extracomment>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <extracomment>app/exports</extracomment>
        <translation>كتابة المقارنة</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>app/exports</extracomment>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{proof} The file was kept as {kept}.</source>
        <extracomment>app/amending</extracomment>
        <translation>{proof} واحتُفظ بالملف باسم {kept}.</translation>
    </message>
    <message>
        <source>it is one of the files compared, and these are never changed.</source>
        <extracomment>app/files</extracomment>
        <translation>هو من الملفات المقارَنة، وهي لا تُغيَّر أبدا.</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <extracomment>app/files</extracomment>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>what is there is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>الموجود بهذا الاسم ليس ملفا عاديا.</translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <extracomment>app/files</extracomment>
        <translation>هذا مجلد وليس ملفا.</translation>
    </message>
    <message>
        <source>is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>هذا ليس ملفا عاديا.</translation>
    </message>
    <message>
        <source>does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>may not be read: permission was denied.</source>
        <extracomment>app/files</extracomment>
        <translation>لا يمكن قراءة الملف: رُفض الإذن بذلك.</translation>
    </message>
    <message>
        <source>is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>هذا ليس اسما صالحا لملف.</translation>
    </message>
    <message>
        <source>a file of that name is there and may not be changed.</source>
        <extracomment>app/files</extracomment>
        <translation>يوجد ملف بهذا الاسم ولا يُسمح بتغييره.</translation>
    </message>
    <message>
        <source>that is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>هذا ليس اسما صالحا لملف.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB, the most that is read.</source>
        <extracomment>app/files</extracomment>
        <translation>حجم الملف يتجاوز {megabytes} ميغابايت، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>cannot be read: {reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>تتعذر قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>المجلد {folder} غير موجود.</translation>
    </message>
    <message>
        <source>writing in {folder} is not permitted.</source>
        <extracomment>app/files</extracomment>
        <translation>لا يُسمح بالكتابة في {folder}.</translation>
    </message>
    <message>
        <source>No file in {earlier} answers to one in {later}, by name, symbol or title.</source>
        <extracomment>app/folders</extracomment>
        <translation>لا يوجد في {earlier} ملف يقابل ملفا في {later}، لا بالاسم ولا بالرمز ولا بالعنوان.</translation>
    </message>
    <message>
        <source>cannot be listed: {reason}.</source>
        <extracomment>app/folders</extracomment>
        <translation>يتعذر سرد محتويات المجلد: {reason}.</translation>
    </message>
    <message>
        <source>It is not clear which file answers to which: {one} to {other}; a list says which.</source>
        <extracomment>app/folders</extracomment>
        <translation>ليس واضحا أي الملفات يقابل أيا منها: {one} إزاء {other}؛ ويمكن تحديد ذلك في قائمة.</translation>
    </message>
    <message>
        <source>names no pair of files.</source>
        <extracomment>app/lists</extracomment>
        <translation>القائمة لا تذكر أي زوج من الملفات.</translation>
    </message>
    <message>
        <source>is no list: it has a line longer than names of files are.</source>
        <extracomment>app/lists</extracomment>
        <translation>الملف ليس قائمة: فيه سطر أطول من أسماء الملفات.</translation>
    </message>
    <message>
        <source>is no list: it is not text in UTF-8.</source>
        <extracomment>app/lists</extracomment>
        <translation>الملف ليس قائمة: نصه ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>has no two files in line {number}, with a tab between them.</source>
        <extracomment>app/lists</extracomment>
        <translation>ليس في السطر {number} ملفان تفصل بينهما علامة جدولة.</translation>
    </message>
    <message>
        <source>has {columns} columns in line {number}; there may be two files, a name and two parts.</source>
        <extracomment>app/lists</extracomment>
        <translation>في السطر {number} عدد الأعمدة {columns}، والممكن ملفان واسم وجزءان.</translation>
    </message>
    <message>
        <source>has a name in line {number} that a file cannot have on every system.</source>
        <extracomment>app/lists</extracomment>
        <translation>في السطر {number} اسم لا يصلح لملف في جميع الأنظمة.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the earlier text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>الملف تالف: لا يحتوي على النص السابق.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the later text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>الملف تالف: لا يحتوي على النص اللاحق.</translation>
    </message>
    <message>
        <source>Redline</source>
        <extracomment>app/outputs</extracomment>
        <translation type="unfinished">نسخة التعقب</translation>
    </message>
    <message>
        <source>The later text as tracked changes on the earlier Word file, proved both ways</source>
        <extracomment>app/outputs</extracomment>
        <translation>النص اللاحق في شكل تغييرات متعقَّبة على ملف Word السابق، متحقَّق منها في الاتجاهين</translation>
    </message>
    <message>
        <source>{place} of {whole}: {name} … {doing}</source>
        <extracomment>app/batch</extracomment>
        <translation>{place} من {whole}: {name} … {doing}</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <extracomment>app/outputs</extracomment>
        <translation>جدول المقارنة</translation>
    </message>
    <message>
        <source>A Word file with both texts side by side</source>
        <extracomment>app/outputs</extracomment>
        <translation>ملف Word يضم النصين جنبا إلى جنب</translation>
    </message>
    <message>
        <source>a comparison table is a Word file, whose name ends in .docx</source>
        <extracomment>app/outputs</extracomment>
        <translation>جدول المقارنة ملف Word ينتهي اسمه بالامتداد .docx</translation>
    </message>
    <message>
        <source>List of amendments</source>
        <extracomment>app/outputs</extracomment>
        <translation>قائمة التعديلات</translation>
    </message>
    <message>
        <source>The changes in the United Nations&apos; wording, proved by applying them</source>
        <extracomment>app/outputs</extracomment>
        <translation>التغييرات بصيغة الأمم المتحدة، متحقَّق منها بتطبيقها</translation>
    </message>
    <message>
        <source>a list of amendments has a name that ends in .docx or .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>قائمة التعديلات ينتهي اسمها بالامتداد .docx أو .txt</translation>
    </message>
    <message>
        <source>Summary page</source>
        <extracomment>app/outputs</extracomment>
        <translation>صفحة الموجز</translation>
    </message>
    <message>
        <source>What matters on one sheet</source>
        <extracomment>app/outputs</extracomment>
        <translation>المهم من التغييرات في صفحة واحدة</translation>
    </message>
    <message>
        <source>a summary page has one of the endings .docx, .html, .htm, .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>لصفحة الموجز أحد الامتدادات .docx، .html، .htm، .txt</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/outputs</extracomment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>A page for any browser, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>صفحة لأي متصفح، فيها النصان وما رُصد</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>app/outputs</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A report to print or to send, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>تقرير للطباعة أو الإرسال، فيه النصان وما رُصد</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/outputs</extracomment>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>The comparison as JSON, for other programs</source>
        <extracomment>app/outputs</extracomment>
        <translation>المقارنة بصيغة JSON لبرامج أخرى</translation>
    </message>
    <message>
        <source>{asked}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>{asked}.</translation>
    </message>
    <message>
        <source>no output has the ending {ending}; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>لا مُخرَج بالامتداد {ending}؛ والمتاح: {endings}.</translation>
    </message>
    <message>
        <source>its name has no ending; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>ليس للاسم امتداد؛ والمتاح: {endings}.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>app/pairs</extracomment>
        <translation>إجراء المقارنة</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/amending</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Both files hold the same bytes: there is nothing to compare but the text with itself.</source>
        <extracomment>app/pairs</extracomment>
        <translation>الملفان متطابقان تماما: فلا شيء يُقارَن سوى النص بنفسه.</translation>
    </message>
    <message>
        <source>The earlier text is in another language ({earlier}) than the later ({later}).</source>
        <extracomment>app/pairs</extracomment>
        <translation>لغة النص السابق ({earlier}) غير لغة النص اللاحق ({later}).</translation>
    </message>
    <message>
        <source>{way} does not give {text}: {fault}.</source>
        <extracomment>app/proof</extracomment>
        <translation>{way} لا يعطي {text}: {fault}.</translation>
    </message>
    <message>
        <source>the earlier text with what was accepted</source>
        <extracomment>app/proof</extracomment>
        <translation>النص السابق مع ما قُبل</translation>
    </message>
    <message>
        <source>the earlier text</source>
        <extracomment>app/proof</extracomment>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>app/proof</extracomment>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>app/proof</extracomment>
        <translation>رفض الكل</translation>
    </message>
    <message>
        <source>{way} gives {text}: yes, {how}.</source>
        <extracomment>app/proof</extracomment>
        <translation>{way} يعطي {text}: نعم، {how}.</translation>
    </message>
    <message>
        <source>the later text</source>
        <extracomment>app/proof</extracomment>
        <translation>النص اللاحق</translation>
    </message>
    <message>
        <source>the earlier file</source>
        <extracomment>app/proof</extracomment>
        <translation>الملف السابق</translation>
    </message>
    <message>
        <source>in {name} {words} is formatted otherwise</source>
        <extracomment>app/proof</extracomment>
        <translation>في {name} اختلف تنسيق {words}</translation>
    </message>
    <message>
        <source>the page headers are not the later file&apos;s</source>
        <extracomment>app/proof</extracomment>
        <translation>رؤوس الصفحات ليست رؤوس الملف اللاحق</translation>
    </message>
    <message>
        <source>{name} {what}</source>
        <extracomment>app/proof</extracomment>
        <translation>‏{name}: {what}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>XML equal</source>
        <extracomment>app/proof</extracomment>
        <translation>تطابق XML</translation>
    </message>
    <message numerus="yes">
        <source>all {n} paragraphs</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>الفقرة الوحيدة</numerusform>
            <numerusform>كلتا الفقرتين</numerusform>
            <numerusform>جميع الفقرات ({n})</numerusform>
            <numerusform>جميع الفقرات ({n})</numerusform>
            <numerusform>جميع الفقرات ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>after {name}</source>
        <extracomment>app/proof</extracomment>
        <translation>بعد {name}</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>app/proof</extracomment>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>{where} stands {words}, which does not belong there</source>
        <extracomment>app/proof</extracomment>
        <translation>{where} ورد {words}، وليس هناك موضعه</translation>
    </message>
    <message>
        <source>note {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>{name} is missing: {words}</source>
        <extracomment>app/proof</extracomment>
        <translation>لم يرد نص {name}: {words}</translation>
    </message>
    <message>
        <source>{name} reads {words} instead of {wanted}</source>
        <extracomment>app/proof</extracomment>
        <translation>ورد في {name} {words} بدلا من {wanted}</translation>
    </message>
    <message>
        <source>is a zip archive and no comparison that was saved with Resolute.</source>
        <extracomment>app/session/files</extracomment>
        <translation>الملف أرشيف zip وليس مقارنة محفوظة ببرنامج Resolute.</translation>
    </message>
    <message numerus="yes">
        <source>{n} links, marks, notes or corrections could not be placed: the text is not read as it was.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>
            <numerusform>حُدد موضع كل الروابط والعلامات والملاحظات والتصحيحات.</numerusform>
            <numerusform>تعذر تحديد موضع ربط أو علامة أو ملاحظة أو تصحيح: فالنص لا يُقرأ كما كان.</numerusform>
            <numerusform>تعذر تحديد موضع اثنين من الروابط أو العلامات أو الملاحظات أو التصحيحات: فالنص لا يُقرأ كما كان.</numerusform>
            <numerusform>تعذر تحديد موضع {n} من الروابط أو العلامات أو الملاحظات أو التصحيحات: فالنص لا يُقرأ كما كان.</numerusform>
            <numerusform>تعذر تحديد موضع {n} من الروابط أو العلامات أو الملاحظات أو التصحيحات: فالنص لا يُقرأ كما كان.</numerusform>
            <numerusform>تعذر تحديد موضع {n} من الروابط أو العلامات أو الملاحظات أو التصحيحات: فالنص لا يُقرأ كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/folders</extracomment>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>is damaged: it does not say what a comparison file must say.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>الملف تالف: لا يذكر ما يجب أن يذكره ملف المقارنة.</translation>
    </message>
    <message>
        <source>was saved by a later version of Resolute.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>الملف محفوظ بإصدار أحدث من Resolute.</translation>
    </message>
    <message>
        <source>holds nothing that could be restored.</source>
        <extracomment>app/session/recovery</extracomment>
        <translation>لا يوجد فيه ما يمكن استعادته.</translation>
    </message>
    <message>
        <source>Aligning paragraphs</source>
        <extracomment>compare/comparing</extracomment>
        <translation>مقابلة الفقرات</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <extracomment>compare/comparing</extracomment>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Naming changes</source>
        <extracomment>compare/comparing</extracomment>
        <translation>تصنيف التغييرات</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>استبدال كلمات</translation>
    </message>
    <message>
        <source>Words removed</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>حذف كلمات</translation>
    </message>
    <message>
        <source>Words added</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>إضافة كلمات</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>حذف فقرة</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>إدراج فقرة</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>حُذف: {names}</translation>
    </message>
    <message>
        <source>{names} added</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>أُضيف: {names}</translation>
    </message>
    <message>
        <source>Linking words</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>أدوات الربط</translation>
    </message>
    <message>
        <source>Note exchanged</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>استبدال حاشية</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>حذف حاشية</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>إضافة حاشية</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>تغيير حاشية</translation>
    </message>
    <message>
        <source>{verbs}, stronger (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}، أقوى (على سبيل الاسترشاد)</translation>
    </message>
    <message>
        <source>{verbs}, weaker (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}، أضعف (على سبيل الاسترشاد)</translation>
    </message>
    <message>
        <source>{name} {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>‏{name}: {reason}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>لم يُكتب {name}: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>model/errors</extracomment>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>is XML, but no Akoma Ntoso, which is what the United Nations publish</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>الملف بصيغة XML، لكن ليس بصيغة Akoma Ntoso التي تنشر بها الأمم المتحدة</translation>
    </message>
    <message>
        <source>is no comparison that was saved with Resolute.</source>
        <extracomment>readers/container</extracomment>
        <translation>الملف ليس مقارنة محفوظة ببرنامج Resolute.</translation>
    </message>
    <message>
        <source>is a Word 97 document, and only LibreOffice can read those: install it from libreoffice.org, or open the file in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>الملف وثيقة Word 97 لا يقرؤها إلا LibreOffice: ثبّته من libreoffice.org، أو افتح الملف في Word واحفظه بصيغة .docx</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; open it in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>تعذر على LibreOffice تحويل الملف؛ افتحه في Word واحفظه بصيغة .docx</translation>
    </message>
    <message>
        <source>was not converted by LibreOffice within {seconds} seconds</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>لم يحوّل LibreOffice الملف في المهلة المحددة ({seconds} ثانية)</translation>
    </message>
    <message>
        <source>has references to notes that the conversion lost</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>في الملف إحالات إلى حواشٍ ضاعت في التحويل</translation>
    </message>
    <message>
        <source>is a Word 97 document; what is read is LibreOffice&apos;s conversion of it</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>الملف وثيقة Word 97؛ والمقروء هو ما حوّله LibreOffice منها</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; save it as .docx</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>تعذر على LibreOffice تحويل الملف؛ احفظه بصيغة .docx</translation>
    </message>
    <message>
        <source>is encrypted: a part of it needs a password</source>
        <extracomment>readers/archive</extracomment>
        <translation>الملف مشفر: يحتاج جزء منه إلى كلمة سر</translation>
    </message>
    <message>
        <source>is an Office file and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>الملف من ملفات Office وليس وثيقة Word</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked</source>
        <extracomment>readers/archive</extracomment>
        <translation>الملف تالف: يتعذر فك ضغط الجزء {name} منه</translation>
    </message>
    <message>
        <source>{name} has parts, {parts}; all of it is compared, unless one of them is chosen.</source>
        <extracomment>app/parts</extracomment>
        <translation>‏{name}: فيه أجزاء {parts}؛ يُقارن كله ما لم يُختر جزء منه.</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>a drawing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>رسم</translation>
    </message>
    <message>
        <source>a field</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>حقل</translation>
    </message>
    <message>
        <source>a note&apos;s mark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>علامة حاشية</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a content control</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>عنصر تحكم بالمحتوى</translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>is formatted otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>اختلف التنسيق</translation>
    </message>
    <message>
        <source>reads otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>اختلف النص</translation>
    </message>
    <message>
        <source>has lost {thing}</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>عنصر مفقود: {thing}</translation>
    </message>
    <message>
        <source>has {thing} too many</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>عنصر زائد: {thing}</translation>
    </message>
    <message>
        <source>has lost an entry</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>فُقد أحد المدخلات</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>الجزء مفقود</translation>
    </message>
    <message>
        <source>has lost its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>فُقدت النهاية</translation>
    </message>
    <message>
        <source>has more at its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>زيادة في النهاية</translation>
    </message>
    <message>
        <source>is not as in the earlier file</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>يختلف عما في الملف السابق</translation>
    </message>
    <message>
        <source>has sentences in text boxes, which are not read</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>فيه جمل في مربعات نص لا تُقرأ</translation>
    </message>
    <message>
        <source>has other documents inserted into it, which are not read; save it anew in Word to keep them</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>أُدرجت فيه مستندات أخرى لا تُقرأ؛ احفظه من جديد في Word لضمها</translation>
    </message>
    <message>
        <source>is a picture and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف صورة وليس نصا</translation>
    </message>
    <message>
        <source>is a Pocket Word document; save it as .docx</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف وثيقة Pocket Word؛ احفظه بصيغة .docx</translation>
    </message>
    <message>
        <source>is a comparison that was saved with Resolute, and no text of its own; open it alone</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف مقارنة محفوظة ببرنامج Resolute وليس نصا بذاته؛ افتحه وحده</translation>
    </message>
    <message>
        <source>is a spreadsheet and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف جدول بيانات وليس وثيقة Word</translation>
    </message>
    <message>
        <source>is a presentation and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف عرض تقديمي وليس وثيقة Word</translation>
    </message>
    <message>
        <source>is a spreadsheet and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف جدول بيانات وليس نصا</translation>
    </message>
    <message>
        <source>is a presentation and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف عرض تقديمي وليس نصا</translation>
    </message>
    <message>
        <source>is an old Office file and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف من ملفات Office القديمة وليس وثيقة Word</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>is encrypted; open it in Word and save it without a password</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>الملف مشفر؛ افتحه في Word واحفظه بلا كلمة سر</translation>
    </message>
    <message>
        <source>is a zip archive and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>الملف أرشيف zip وليس وثيقة Word</translation>
    </message>
    <message>
        <source>is damaged: it begins like a mail, but cannot be taken apart</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>الملف تالف: يبدأ كرسالة بريد، لكن يتعذر تفكيكه</translation>
    </message>
    <message>
        <source>is a mail; what is read is the document attached to it, {named}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>الملف رسالة بريد؛ والمقروء هو الوثيقة المرفقة بها، {named}</translation>
    </message>
    <message numerus="yes">
        <source>so are {n} more, not read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>
            <numerusform>ولا مرفقات سواها</numerusform>
            <numerusform>ومعها مرفق آخر لم يُقرأ</numerusform>
            <numerusform>ومعها مرفقان آخران لم يُقرآ</numerusform>
            <numerusform>ومعها {n} مرفقات أخرى لم تُقرأ</numerusform>
            <numerusform>ومعها {n} مرفقا آخر لم تُقرأ</numerusform>
            <numerusform>ومعها {n} مرفق آخر لم تُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>{told}؛ {more}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>is a mail without a text</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>الملف رسالة بريد بلا نص</translation>
    </message>
    <message>
        <source>is not read: its parts stand more than {most} deep within one another</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>لم يُقرأ الملف: مستويات تداخل أجزائه تتجاوز {most}</translation>
    </message>
    <message>
        <source>is damaged: it is a web page without content</source>
        <extracomment>readers/html/page</extracomment>
        <translation>الملف تالف: صفحة ويب بلا محتوى</translation>
    </message>
    <message>
        <source>is not read: its elements stand more than {most} deep within one another</source>
        <extracomment>readers/html/page</extracomment>
        <translation>لم يُقرأ الملف: مستويات تداخل عناصره تتجاوز {most}</translation>
    </message>
    <message>
        <source>is encrypted; open it in LibreOffice and save it without a password</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>الملف مشفر؛ افتحه في LibreOffice واحفظه بلا كلمة سر</translation>
    </message>
    <message>
        <source>is damaged: it is an OpenDocument file without a content</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>الملف تالف: فهو ملف OpenDocument بلا محتوى</translation>
    </message>
    <message>
        <source>is an OpenDocument file and no text</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>الملف من ملفات OpenDocument وليس نصا</translation>
    </message>
    <message>
        <source>has a paragraph for each of its lines, as text copied from a PDF into Word has; open the PDF itself, or paste its text here</source>
        <extracomment>readers/opening</extracomment>
        <translation>كل سطر فيه فقرة، كما في نص منسوخ من ملف PDF إلى Word؛ افتح ملف PDF نفسه أو الصق نصه هنا</translation>
    </message>
    <message>
        <source>is empty: no paragraph stands in it</source>
        <extracomment>readers/html/reading</extracomment>
        <translation>الملف فارغ: ليس فيه أي فقرة</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password first</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>الملف مشفر؛ احفظه أولا بلا كلمة سر</translation>
    </message>
    <message>
        <source>is damaged: it begins like a PDF, but is cut off or broken</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>الملف تالف: يبدأ كملف PDF، لكنه مبتور أو معطوب</translation>
    </message>
    <message>
        <source>is damaged: its page {page} cannot be read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>الملف تالف: تتعذر قراءة الصفحة {page} منه</translation>
    </message>
    <message>
        <source>has notes whose marks were not found in its text; they stand at its end</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>في الملف حواشٍ لم يُعثر على علاماتها في النص؛ وقد وُضعت في آخره</translation>
    </message>
    <message>
        <source>holds no text</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>ليس في الملف نص</translation>
    </message>
    <message>
        <source>holds no text besides what stands at the edges of its pages</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>ليس في الملف نص سوى ما على حواف صفحاته</translation>
    </message>
    <message>
        <source>is scanned, no text layer; have its text recognized (OCR) first</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>الملف ممسوح ضوئيا بلا طبقة نص؛ يلزم أولا التعرف على نصه (OCR)</translation>
    </message>
    <message>
        <source>has more than {most} characters, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>عدد الحروف في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>has more than {most} lines, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>عدد الأسطر في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as accepted</source>
        <extracomment>readers/revisions</extracomment>
        <translation>في الملف تغييرات متعقَّبة عُدّت مقبولة</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as rejected</source>
        <extracomment>readers/revisions</extracomment>
        <translation>في الملف تغييرات متعقَّبة عُدّت مرفوضة</translation>
    </message>
    <message>
        <source>carries tracked changes</source>
        <extracomment>readers/docx/reading</extracomment>
        <translation>في الملف تغييرات متعقَّبة</translation>
    </message>
    <message>
        <source>has more than {most} control words and groups, the most that are read</source>
        <extracomment>readers/rtf/tokens</extracomment>
        <translation>عدد كلمات التحكم والمجموعات في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>has more than {most} paragraphs, the most that are read</source>
        <extracomment>readers/source</extracomment>
        <translation>عدد الفقرات في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>holds no resolution that was recognized; it is read as plain paragraphs</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>لم يُتعرف في الملف على قرار؛ فيُقرأ كفقرات عادية</translation>
    </message>
    <message>
        <source>has words that are struck through by hand and not as tracked deletions; they are read as wording</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>فيه كلمات مشطوبة يدويا لا كحذف متعقَّب؛ وتُقرأ كجزء من النص</translation>
    </message>
    <message>
        <source>{name} {notice}.</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>‏{name}: {notice}.</translation>
    </message>
    <message>
        <source>is neither a Word document nor text that can be read</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>الملف ليس وثيقة Word ولا نصا يمكن قراءته</translation>
    </message>
    <message>
        <source>is garbled: its letters were taken for those of another encoding when it was saved; save it as UTF-8 where it was right</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>الملف مشوَّه: حُسبت حروفه عند حفظه من ترميز آخر؛ احفظه بترميز UTF-8 حيث كان سليما</translation>
    </message>
    <message>
        <source>is text in an encoding that cannot be told; save it as UTF-8</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>الملف نص بترميز يتعذر تحديده؛ احفظه بترميز UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>has {n} damaged characters, which are shown as �</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>
            <numerusform>ليس في الملف أي حرف تالف (�)</numerusform>
            <numerusform>في الملف حرف تالف واحد، يظهر هكذا: �</numerusform>
            <numerusform>في الملف حرفان تالفان، يظهران هكذا: �</numerusform>
            <numerusform>في الملف {n} حروف تالفة، تظهر هكذا: �</numerusform>
            <numerusform>في الملف {n} حرفا تالفا، تظهر هكذا: �</numerusform>
            <numerusform>في الملف {n} حرف تالف، تظهر هكذا: �</numerusform>
        </translation>
    </message>
    <message>
        <source>is read as text in {encoding}, which is a guess from its letters</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>قُرئ الملف كنص بترميز {encoding}، وهذا تخمين من حروفه</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: no encoding has that name</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>تتعذر قراءة الملف بترميز {encoding}: لا ترميز بهذا الاسم</translation>
    </message>
    <message>
        <source>is no text in {encoding}</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>الملف ليس نصا بترميز {encoding}</translation>
    </message>
    <message>
        <source>is damaged: it is marked as {encoding} and is not</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>الملف تالف: موسوم بأنه بترميز {encoding} وليس كذلك</translation>
    </message>
    <message>
        <source>has notes that could not be tied to their marks, for there are not as many marks as notes</source>
        <extracomment>readers/text/reading</extracomment>
        <translation>في الملف حواشٍ تعذر ربطها بعلاماتها، لاختلاف عدد العلامات عن عدد الحواشي</translation>
    </message>
    <message>
        <source>is not read: it has markup larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/xml</extracomment>
        <translation>لم يُقرأ الملف: حجم الوسوم فيه يتجاوز {megabytes} ميغابايت، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>has more than {most} elements, the most that are read</source>
        <extracomment>readers/xml</extracomment>
        <translation>عدد العناصر في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>is not read: {what} declares a document type</source>
        <extracomment>readers/xml</extracomment>
        <translation>لم يُقرأ الملف: الجزء {what} يعلن نوع وثيقة</translation>
    </message>
    <message>
        <source>is not read: {what} has elements more than 256 deep within one another</source>
        <extracomment>readers/xml</extracomment>
        <translation>لم يُقرأ الملف: مستويات تداخل العناصر في الجزء {what} تتجاوز 256</translation>
    </message>
    <message>
        <source>is damaged: {what} is no well-formed XML</source>
        <extracomment>readers/xml</extracomment>
        <translation>الملف تالف: الجزء {what} ليس XML سليم البناء</translation>
    </message>
    <message>
        <source>Resolute {version} compares two resolutions and writes what changed as tracked changes. What you open stays on this computer.</source>
        <extracomment>window/about</extracomment>
        <translation>يقارن Resolute {version} بين قرارين ويكتب ما تغيّر في شكل تغييرات متعقَّبة. وما تفتحه يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <extracomment>window/about</extracomment>
        <translation>حول Resolute</translation>
    </message>
    <message>
        <source>Change {n} of {total}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>التغيير {n} من {total}</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>حُذف «{words}»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>أُدرج «{words}»</translation>
    </message>
    <message>
        <source>{later}, formerly {earlier}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>{later}، سابقا {earlier}</translation>
    </message>
    <message>
        <source>stronger</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>أقوى</translation>
    </message>
    <message>
        <source>weaker</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>أضعف</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>window/actions</extracomment>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>window/actions</extracomment>
        <translation>أوامر أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your links cannot be followed: what they join does not stand together.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>
            <numerusform>لا روابط يدوية يتعذر العمل بها.</numerusform>
            <numerusform>يتعذر العمل بأحد روابطك اليدوية: ما يربطه ليس متجاورا.</numerusform>
            <numerusform>يتعذر العمل باثنين من روابطك اليدوية: ما يربطانه ليس متجاورا.</numerusform>
            <numerusform>يتعذر العمل بـ {n} من روابطك اليدوية: ما تربطه ليس متجاورا.</numerusform>
            <numerusform>يتعذر العمل بـ {n} من روابطك اليدوية: ما تربطه ليس متجاورا.</numerusform>
            <numerusform>يتعذر العمل بـ {n} من روابطك اليدوية: ما تربطه ليس متجاورا.</numerusform>
        </translation>
    </message>
    <message>
        <source>unpairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>إلغاء مقابلة {name}</translation>
    </message>
    <message>
        <source>no counterpart for {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>ترك {name} بلا مقابل</translation>
    </message>
    <message>
        <source>splitting off from {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>فصل عن {name}</translation>
    </message>
    <message>
        <source>removal of the link at {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>إزالة ربط {name}</translation>
    </message>
    <message>
        <source>removal of all your links</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>إزالة كل الروابط اليدوية</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables pair by their places.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>انتقل أولا إلى فقرة: فالحواشي والجداول تُقابَل حسب مواضعها.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>لم يُربط شيء يدويا.</translation>
    </message>
    <message>
        <source>joining of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>ضم {name}</translation>
    </message>
    <message>
        <source>pairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>مقابلة {name}</translation>
    </message>
    <message>
        <source>Pair {here} with {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>مقابلة {here} مع {there}</translation>
    </message>
    <message>
        <source>Drop it on the paragraph that it goes with</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>أفلتها على الفقرة التي تقابلها</translation>
    </message>
    <message>
        <source>Join {here} to {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>ضم {here} إلى {there}</translation>
    </message>
    <message>
        <source>Which earlier paragraph does this carry on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>أي فقرة سابقة جاءت هذه الفقرة امتدادا لها؟
{named}</translation>
    </message>
    <message>
        <source>Words or label</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>كلمات أو تسمية</translation>
    </message>
    <message>
        <source>Words or label of the other paragraph</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>كلمات الفقرة الأخرى أو تسميتها</translation>
    </message>
    <message>
        <source>Paragraphs of the other text</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>فقرات النص الآخر</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Which other paragraph belongs with this one?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>أي فقرة أخرى تنضم إلى هذه الفقرة؟
{named}</translation>
    </message>
    <message>
        <source>Which later paragraph carries this on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>أي فقرة لاحقة جاءت امتدادا لهذه الفقرة؟
{named}</translation>
    </message>
    <message>
        <source>Pair also with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>مقابلة أيضا مع</translation>
    </message>
    <message>
        <source>Pair with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>مقابلة مع</translation>
    </message>
    <message>
        <source>{line}, no counterpart</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>{line}، بلا مقابل</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>إغلاق قائمة التغييرات</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>
            <numerusform>{name}، لا شيء مخفي</numerusform>
            <numerusform>{name}، المخفي: {n}</numerusform>
            <numerusform>{name}، المخفي: {n}</numerusform>
            <numerusform>{name}، المخفي: {n}</numerusform>
            <numerusform>{name}، المخفي: {n}</numerusform>
            <numerusform>{name}، المخفي: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words or label</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>تصفية بالكلمات أو التسمية</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>أنواع التغييرات</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>المهم فقط</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What became of the paragraphs</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>ما آلت إليه الفقرات</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>أجزاء النص</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>What you marked</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>ما وضعتَ عليه علامة</translation>
    </message>
    <message>
        <source>Only what was not seen</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>غير المقروء فقط</translation>
    </message>
    <message>
        <source>This paragraph has not moved.</source>
        <extracomment>window/changes/guide</extracomment>
        <translation>لم تُنقل هذه الفقرة.</translation>
    </message>
    <message>
        <source>The filter hides all changes.</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>تُخفي التصفية كل التغييرات.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>A date, a session or a figure that does not fit</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>تاريخ أو دورة أو رقم لا يتسق مع غيره</translation>
    </message>
    <message>
        <source>Words changed that nothing below explains</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>كلمات تغيّرت ولا يفسرها شيء مما يلي</translation>
    </message>
    <message>
        <source>The verb that the paragraph begins with</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الفعل الذي تُستهل به الفقرة</translation>
    </message>
    <message>
        <source>Words that limit or widen what is asked, such as “as appropriate”</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>كلمات تضيّق المطلوب أو توسّعه، مثل «حسب الاقتضاء»</translation>
    </message>
    <message>
        <source>An amount or a deadline</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>مقدار أو موعد نهائي</translation>
    </message>
    <message>
        <source>A body or a country that is named</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>هيئة أو بلد ورد اسمه</translation>
    </message>
    <message>
        <source>A document that is cited</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>وثيقة يُحال إليها</translation>
    </message>
    <message>
        <source>A note that was added, removed or changed</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>حاشية أُضيفت أو حُذفت أو تغيّرت</translation>
    </message>
    <message>
        <source>A clause that stands in another paragraph now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>عبارة صارت في فقرة أخرى</translation>
    </message>
    <message>
        <source>One paragraph became several</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>فقرة صارت عدة فقرات</translation>
    </message>
    <message>
        <source>Several paragraphs became one</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>عدة فقرات صارت فقرة واحدة</translation>
    </message>
    <message>
        <source>From the preamble to the operative part, or back</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>من الديباجة إلى المنطوق أو بالعكس</translation>
    </message>
    <message>
        <source>A paragraph that stands elsewhere now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>فقرة صارت في موضع آخر</translation>
    </message>
    <message>
        <source>“Also” and “further” alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>«أيضا» و«كذلك» وحدهما، تبعا للفقرات السابقة</translation>
    </message>
    <message>
        <source>Sessions, dates and symbols that the calendar brings along</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>دورات وتواريخ ورموز تتغير بمرور الزمن</translation>
    </message>
    <message>
        <source>Spelling and punctuation</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الإملاء وعلامات الترقيم</translation>
    </message>
    <message>
        <source>The number alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الرقم وحده، تبعا للفقرات السابقة</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Preamble</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative part</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الكلمات نفسها</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>لا تُخفي التصفية شيئا</numerusform>
            <numerusform>تغيير واحد تُخفيه التصفية</numerusform>
            <numerusform>تغييران تُخفيهما التصفية</numerusform>
            <numerusform>{n} تغييرات تُخفيها التصفية</numerusform>
            <numerusform>{n} تغييرا تُخفيها التصفية</numerusform>
            <numerusform>{n} تغيير تُخفيها التصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>لا تغيير بعد هذا التغيير.</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>لا تغيير قبل هذا التغيير.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides {n} changes.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>لا تُخفي التصفية أي تغيير.</numerusform>
            <numerusform>تُخفي التصفية تغييرا واحدا.</numerusform>
            <numerusform>تُخفي التصفية تغييرين.</numerusform>
            <numerusform>تُخفي التصفية {n} تغييرات.</numerusform>
            <numerusform>تُخفي التصفية {n} تغييرا.</numerusform>
            <numerusform>تُخفي التصفية {n} تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with the same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>لا شيء بالكلمات نفسها</numerusform>
            <numerusform>واحد بالكلمات نفسها</numerusform>
            <numerusform>اثنان بالكلمات نفسها</numerusform>
            <numerusform>{n} بالكلمات نفسها</numerusform>
            <numerusform>{n} بالكلمات نفسها</numerusform>
            <numerusform>{n} بالكلمات نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>ترتيب القائمة: {order}</translation>
    </message>
    <message>
        <source>By weight</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>حسب الأهمية</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>حسب التسلسل</translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <extracomment>window/choosing</extracomment>
        <translation>نصوص ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>window/choosing</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <extracomment>window/choosing</extracomment>
        <translation>ملف Word (*.docx)</translation>
    </message>
    <message>
        <source>Comparisons (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>مقارنات (*.resolute)</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>فتح مقارنة</translation>
    </message>
    <message>
        <source>Comparison (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>مقارنة (*.resolute)</translation>
    </message>
    <message>
        <source>This is the official Word file of the earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>ملف Word الرسمي للنص السابق</translation>
    </message>
    <message>
        <source>Choose {side}</source>
        <extracomment>window/choosing</extracomment>
        <translation>اختيار {side}</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <extracomment>window/choosing</extracomment>
        <translation>أفلت ملفا هنا</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/commands</extracomment>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>window/commands</extracomment>
        <translation>الت&amp;غييرات</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>window/commands</extracomment>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <extracomment>window/commands</extracomment>
        <translation>الم&amp;قابلة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/commands</extracomment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>Compare two other texts beside these</source>
        <extracomment>window/commands</extracomment>
        <translation>مقارنة نصين آخرين إلى جانب هذين</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;فتح نصين…</translation>
    </message>
    <message>
        <source>Choose an earlier and a later text</source>
        <extracomment>window/commands</extracomment>
        <translation>اختيار نص سابق ونص لاحق</translation>
    </message>
    <message>
        <source>Open &amp;comparison…</source>
        <extracomment>window/commands</extracomment>
        <translation>فتح &amp;مقارنة…</translation>
    </message>
    <message>
        <source>Go on with a comparison that was saved</source>
        <extracomment>window/commands</extracomment>
        <translation>متابعة مقارنة محفوظة</translation>
    </message>
    <message>
        <source>Restore &amp;unsaved work…</source>
        <extracomment>window/commands</extracomment>
        <translation>استعادة العمل &amp;غير المحفوظ…</translation>
    </message>
    <message>
        <source>Go on with what a window left that was not closed, even if you did not want it at the start</source>
        <extracomment>window/commands</extracomment>
        <translation>متابعة ما خلّفته نافذة لم تُغلق، حتى لو لم ترد ذلك عند البدء</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <extracomment>window/commands</extracomment>
        <translation>فتح الم&amp;ثال</translation>
    </message>
    <message>
        <source>See two invented resolutions compared</source>
        <extracomment>window/commands</extracomment>
        <translation>عرض مقارنة بين قرارين من نسج الخيال</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;تبديل الجانبين</translation>
    </message>
    <message>
        <source>Make the later text the earlier one</source>
        <extracomment>window/commands</extracomment>
        <translation>جعل النص اللاحق هو السابق</translation>
    </message>
    <message>
        <source>Choose te&amp;xts…</source>
        <extracomment>window/commands</extracomment>
        <translation>اختيا&amp;ر النصوص…</translation>
    </message>
    <message>
        <source>Compare one text of a file that holds several: a part, a draft, an annex</source>
        <extracomment>window/commands</extracomment>
        <translation>مقارنة نص واحد من ملف يضم عدة نصوص: جزء أو مشروع أو مرفق</translation>
    </message>
    <message>
        <source>Official Wor&amp;d file…</source>
        <extracomment>window/commands</extracomment>
        <translation>ملف Word الر&amp;سمي…</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;حفظ المقارنة</translation>
    </message>
    <message>
        <source>Keep both texts, your links, notes and marks in one file, to go on another day</source>
        <extracomment>window/commands</extracomment>
        <translation>حفظ النصين وروابطك وملاحظاتك وعلاماتك في ملف واحد، لمتابعة العمل في يوم آخر</translation>
    </message>
    <message>
        <source>Save comparison &amp;as…</source>
        <extracomment>window/commands</extracomment>
        <translation>حفظ المقارنة &amp;باسم…</translation>
    </message>
    <message>
        <source>Keep the comparison in another file</source>
        <extracomment>window/commands</extracomment>
        <translation>حفظ المقارنة في ملف آخر</translation>
    </message>
    <message>
        <source>Save &amp;redline…</source>
        <extracomment>window/commands</extracomment>
        <translation>حفظ نسخة الت&amp;عقب…</translation>
    </message>
    <message>
        <source>Save redline</source>
        <extracomment>window/choosing</extracomment>
        <translation>حفظ نسخة التعقب</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>window/commands</extracomment>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write any output, with its options, and see what was proved of it</source>
        <extracomment>window/commands</extracomment>
        <translation>كتابة أي مُخرَج بخياراته، والاطلاع على ما جرى التحقق منه</translation>
    </message>
    <message>
        <source>Stop wor&amp;k</source>
        <extracomment>window/commands</extracomment>
        <translation>إ&amp;يقاف العمل</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <extracomment>window/commands</extracomment>
        <translation>إيقاف ما يجري عمله</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <extracomment>window/commands</extracomment>
        <translation>إغ&amp;لاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>window/commands</extracomment>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <extracomment>window/commands</extracomment>
        <translation>إغلاق كل النوافذ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <extracomment>window/commands</extracomment>
        <translation>التراجع عن آخر ما فعلته</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>window/commands</extracomment>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <extracomment>window/commands</extracomment>
        <translation>إعادة ما تراجعت عنه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>window/commands</extracomment>
        <translation>نسخ الكلمات المحددة</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <extracomment>window/commands</extracomment>
        <translation>نسخ مع علامات الت&amp;غيير</translation>
    </message>
    <message>
        <source>Copy the selected words, or the current paragraph, as formatted text for Word or a message</source>
        <extracomment>window/commands</extracomment>
        <translation>نسخ الكلمات المحددة، أو الفقرة الحالية، كنص منسق لبرنامج Word أو لرسالة</translation>
    </message>
    <message>
        <source>Paste as &amp;earlier text</source>
        <extracomment>window/commands</extracomment>
        <translation>لصق بوصفه النص ال&amp;سابق</translation>
    </message>
    <message>
        <source>Take the earlier text from the clipboard, as it was copied in Word, a browser or elsewhere</source>
        <extracomment>window/commands</extracomment>
        <translation>أخذ النص السابق من الحافظة، كما نُسخ في Word أو متصفح أو غيرهما</translation>
    </message>
    <message>
        <source>Paste as &amp;later text</source>
        <extracomment>window/commands</extracomment>
        <translation>لصق بوصفه النص ال&amp;لاحق</translation>
    </message>
    <message>
        <source>Take the later text from the clipboard</source>
        <extracomment>window/commands</extracomment>
        <translation>أخذ النص اللاحق من الحافظة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>window/commands</extracomment>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select all of the side that was clicked last</source>
        <extracomment>window/commands</extracomment>
        <translation>تحديد كل ما في الجانب الذي نُقر آخر مرة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find words in both texts, deleted ones too</source>
        <extracomment>window/commands</extracomment>
        <translation>البحث عن كلمات في النصين، ومنها المحذوفة</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>window/commands</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>window/commands</extracomment>
        <translation>بحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>window/commands</extracomment>
        <translation>بحث عن الساب&amp;ق</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <extracomment>window/commands</extracomment>
        <translation>م&amp;صطلحات…</translation>
    </message>
    <message>
        <source>Words to keep an eye on: set off in both texts and counted</source>
        <extracomment>window/commands</extracomment>
        <translation>كلمات تهمك متابعتها: تُبرز في النصين وتُحصى</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>window/commands</extracomment>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>Theme, colours, letters, author and privacy</source>
        <extracomment>window/commands</extracomment>
        <translation>السمة والألوان والخطوط والمؤلف والخصوصية</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>window/commands</extracomment>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Change list</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;قائمة التغييرات</translation>
    </message>
    <message>
        <source>Show or hide the list of changes beside the texts</source>
        <extracomment>window/commands</extracomment>
        <translation>إظهار قائمة التغييرات بجانب النصين أو إخفاؤها</translation>
    </message>
    <message>
        <source>The earlier text is no Word file; the redline stands on one that is laid out for it.</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>النص السابق ليس ملف Word؛ فتُبنى نسخة التعقب على ملف يُعدّ له.</translation>
    </message>
    <message>
        <source>Official Word file…</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>ملف Word الرسمي…</translation>
    </message>
    <message>
        <source>Choose the official Word file of the earlier text: the redline stands on it</source>
        <extracomment>window/commands</extracomment>
        <translation>اختيار ملف Word الرسمي للنص السابق: تُبنى عليه نسخة التعقب</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>مشروع قرار</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>مشروع مقرر</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>وثيقة ختامية</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>&amp;Earlier file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>الملف ال&amp;سابق: أي نص من {name}؟</translation>
    </message>
    <message>
        <source>&amp;Later file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>الملف ال&amp;لاحق: أي نص من {name}؟</translation>
    </message>
    <message>
        <source>The whole file</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>اختيار النصوص</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>اختيار نص</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>لا ملاحظات منك</numerusform>
            <numerusform>ملاحظة واحدة منك</numerusform>
            <numerusform>ملاحظتان منك</numerusform>
            <numerusform>{n} ملاحظات منك</numerusform>
            <numerusform>{n} ملاحظة منك</numerusform>
            <numerusform>{n} ملاحظة منك</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;جنبا إلى جنب</translation>
    </message>
    <message>
        <source>“{said}” is none of the parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>ليس «{said}» من أجزاء {name}: {parts}.</translation>
    </message>
    <message>
        <source>{name} holds one text, and no part that is called “{said}”.</source>
        <extracomment>app/documents</extracomment>
        <translation>يضم {name} نصا واحدا، وليس فيه جزء يُسمى «{said}».</translation>
    </message>
    <message>
        <source>“{said}” may be any of these parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>قد يعني «{said}» أيا من أجزاء {name} الآتية: {parts}.</translation>
    </message>
    <message>
        <source>The changes stand in one text of the earlier file; its other texts are as they were.</source>
        <extracomment>app/exports</extracomment>
        <translation>التغييرات في نص واحد من نصوص الملف السابق؛ وبقيت نصوصه الأخرى كما كانت.</translation>
    </message>
    <message>
        <source>{name} holds several texts; what is compared of it is {part}.</source>
        <extracomment>app/parts</extracomment>
        <translation>يضم {name} عدة نصوص؛ والمقارَن منها هو {part}.</translation>
    </message>
    <message>
        <source>{name} holds several texts: {parts}; name the one to compare with {option}, or “{whole}” for all of the file.</source>
        <extracomment>app/parts</extracomment>
        <translation>يضم {name} عدة نصوص: {parts}؛ حدد ما تريد مقارنته بالخيار {option}، أو «{whole}» للملف كله.</translation>
    </message>
    <message>
        <source>{name} has no part “{part}” now; all of it is compared.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>لم يعد في {name} جزء «{part}»؛ فتجري مقارنة الملف كله.</translation>
    </message>
    <message>
        <source>has a part that is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>في الملف جزء يتجاوز حجمه بعد فك الضغط {megabytes} ميغابايت، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>حجم الملف بعد فك الضغط يتجاوز {megabytes} ميغابايت، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>has more than {most} parts, the most that are read</source>
        <extracomment>readers/archive</extracomment>
        <translation>عدد الأجزاء في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>is damaged: it is a package that is cut off or broken</source>
        <extracomment>readers/archive</extracomment>
        <translation>الملف تالف: حزمته مبتورة أو معطوبة</translation>
    </message>
    <message>
        <source>is a drawing and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>الملف رسم وليس نصا</translation>
    </message>
    <message>
        <source>has more than {most} parts that hold parts, the most that are read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>عدد الأجزاء التي تضم أجزاء أخرى في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>is not read: a line at its head is longer than {most} characters</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>لم يُقرأ الملف: في رأسه سطر يتجاوز عدد حروفه {most}</translation>
    </message>
    <message>
        <source>has more than {most} changes of formatting, the most that are read</source>
        <extracomment>readers/opening</extracomment>
        <translation>عدد مرات تغيّر التنسيق في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>has more than {most} pages, the most that are read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>عدد الصفحات في الملف يتجاوز {most}، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>has more than {most} pieces of text on its page {number}</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>عدد قطع النص في الصفحة {number} من الملف يتجاوز {most}</translation>
    </message>
    <message>
        <source>Earlier text on the left, later text on the right</source>
        <extracomment>window/commands</extracomment>
        <translation>النص السابق إلى اليسار والنص اللاحق إلى اليمين</translation>
    </message>
    <message>
        <source>&amp;Redline in one column</source>
        <extracomment>window/commands</extracomment>
        <translation>نسخة التعقب في &amp;عمود واحد</translation>
    </message>
    <message>
        <source>Both texts in one, deleted and inserted words where they stand</source>
        <extracomment>window/commands</extracomment>
        <translation>النصان في نص واحد، والكلمات المحذوفة والمدرجة في مواضعها</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <extracomment>window/commands</extracomment>
        <translation>ال&amp;تغييرات فقط</translation>
    </message>
    <message>
        <source>Fold all unchanged paragraphs, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>طي كل الفقرات التي لم تتغير، أو إظهارها من جديد</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;طي أو بسط هنا</translation>
    </message>
    <message>
        <source>Fold the unchanged paragraphs where you are reading, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>طي الفقرات التي لم تتغير في موضع قراءتك، أو إظهارها من جديد</translation>
    </message>
    <message>
        <source>&amp;What was recognized…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;ما جرى التعرف عليه…</translation>
    </message>
    <message>
        <source>See what each paragraph was taken for and how sure that is, and correct it</source>
        <extracomment>window/commands</extracomment>
        <translation>الاطلاع على ما عُدّت به كل فقرة ومدى التأكد منه، وتصحيحه</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>window/commands</extracomment>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>window/commands</extracomment>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Original si&amp;ze</source>
        <extracomment>window/commands</extracomment>
        <translation>ال&amp;حجم الأصلي</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <extracomment>window/commands</extracomment>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the change before the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى التغيير الذي يسبق الفقرة الحالية</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>window/commands</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <extracomment>window/commands</extracomment>
        <translation>التغيير ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the change after the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى التغيير الذي يلي الفقرة الحالية</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>window/commands</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous para&amp;graph</source>
        <extracomment>window/commands</extracomment>
        <translation>ال&amp;فقرة السابقة</translation>
    </message>
    <message>
        <source>Go to the paragraph above, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى الفقرة التي فوق هذه، متغيرة كانت أم لا</translation>
    </message>
    <message>
        <source>Next pa&amp;ragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>الفق&amp;رة التالية</translation>
    </message>
    <message>
        <source>Go to the paragraph below, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى الفقرة التي تحت هذه، متغيرة كانت أم لا</translation>
    </message>
    <message>
        <source>&amp;Other end of the move</source>
        <extracomment>window/commands</extracomment>
        <translation>الطرف الآ&amp;خر للنقل</translation>
    </message>
    <message>
        <source>Go from a moved paragraph to where it stood, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال من فقرة منقولة إلى موضعها الأصلي، أو العودة</translation>
    </message>
    <message>
        <source>&amp;Mark as seen, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>وضع علامة &amp;مقروء أو إزالتها</translation>
    </message>
    <message>
        <source>Mark the current change as seen, or take the mark away</source>
        <extracomment>window/commands</extracomment>
        <translation>وضع علامة مقروء على التغيير الحالي، أو إزالتها</translation>
    </message>
    <message>
        <source>Mark &amp;all listed as seen</source>
        <extracomment>window/commands</extracomment>
        <translation>وضع علامة مقروء على &amp;كل المعروض</translation>
    </message>
    <message>
        <source>Mark all changes as seen that the filter shows</source>
        <extracomment>window/commands</extracomment>
        <translation>وضع علامة مقروء على كل التغييرات التي تُظهرها التصفية</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <extracomment>window/commands</extracomment>
        <translation>م&amp;لاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the current change, which is kept in the comparison file</source>
        <extracomment>window/commands</extracomment>
        <translation>كتابة ملاحظة على التغيير الحالي، تُحفظ في ملف المقارنة</translation>
    </message>
    <message>
        <source>Go to the change &amp;list, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال إلى ال&amp;قائمة أو العودة</translation>
    </message>
    <message>
        <source>Go from the text to the list of changes, or back to the text</source>
        <extracomment>window/commands</extracomment>
        <translation>الانتقال من النص إلى قائمة التغييرات، أو العودة إلى النص</translation>
    </message>
    <message>
        <source>&amp;Filter changes…</source>
        <extracomment>window/commands</extracomment>
        <translation>ت&amp;صفية التغييرات…</translation>
    </message>
    <message>
        <source>Type words or a label, and only changes with them are listed and walked to</source>
        <extracomment>window/commands</extracomment>
        <translation>كتابة كلمات أو تسمية، لقصر القائمة والتنقل على التغييرات التي تتضمنها</translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
        <extracomment>window/commands</extracomment>
        <translation>إظ&amp;هار كل التغييرات</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Say what the current paragraph is: preambular, operative, a heading or something else</source>
        <extracomment>window/commands</extracomment>
        <translation>تحديد نوع الفقرة الحالية: من الديباجة أو المنطوق أو عنوان أو غير ذلك</translation>
    </message>
    <message>
        <source>The body &amp;begins here</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;بداية المتن هنا</translation>
    </message>
    <message>
        <source>What stands above the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>ما فوق الفقرة الحالية ليس جزءا من القرار؛ وتكرار الأمر يلغي ذلك</translation>
    </message>
    <message>
        <source>The body &amp;ends here</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;نهاية المتن هنا</translation>
    </message>
    <message>
        <source>What stands below the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>ما تحت الفقرة الحالية ليس جزءا من القرار؛ وتكرار الأمر يلغي ذلك</translation>
    </message>
    <message>
        <source>&amp;Footnote mark, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;علامة حاشية أو لا</translation>
    </message>
    <message>
        <source>The digits that are selected are a footnote&apos;s mark, or the mark there is digits</source>
        <extracomment>window/commands</extracomment>
        <translation>الأرقام المحددة علامة حاشية، أو العلامة الموجودة أرقام عادية</translation>
    </message>
    <message>
        <source>&amp;Remove your correction</source>
        <extracomment>window/commands</extracomment>
        <translation>إزالة ت&amp;صحيحك</translation>
    </message>
    <message>
        <source>Let the program say again what the current paragraph is</source>
        <extracomment>window/commands</extracomment>
        <translation>ترك تحديد نوع الفقرة الحالية للبرنامج من جديد</translation>
    </message>
    <message>
        <source>Remove &amp;all your corrections</source>
        <extracomment>window/commands</extracomment>
        <translation>إزالة &amp;كل تصحيحاتك</translation>
    </message>
    <message>
        <source>Let the program read both texts by itself again</source>
        <extracomment>window/commands</extracomment>
        <translation>ترك قراءة النصين للبرنامج من جديد</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <extracomment>window/commands</extracomment>
        <translation>قراءة كيفية استخدام البرنامج</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>Type a few letters of a command&apos;s name</source>
        <extracomment>window/commands</extracomment>
        <translation>كتابة بضعة حروف من اسم أمر</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <extracomment>window/commands</extracomment>
        <translation>مقابلة &amp;مع…</translation>
    </message>
    <message>
        <source>Choose which paragraph carries on the current one; by mouse, drag its label onto it</source>
        <extracomment>window/commands</extracomment>
        <translation>اختيار الفقرة التي جاءت امتدادا للفقرة الحالية؛ وبالفأرة تُسحب تسميتها إليها</translation>
    </message>
    <message>
        <source>Pair al&amp;so with…</source>
        <extracomment>window/commands</extracomment>
        <translation>مقابلة أي&amp;ضا مع…</translation>
    </message>
    <message>
        <source>Choose a further paragraph that became part of the current row; by mouse, drag with Ctrl</source>
        <extracomment>window/commands</extracomment>
        <translation>اختيار فقرة أخرى صارت جزءا من الصف الحالي؛ وبالفأرة تُسحب مع Ctrl</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <extracomment>window/commands</extracomment>
        <translation>إل&amp;غاء المقابلة</translation>
    </message>
    <message>
        <source>These paragraphs do not carry on each other</source>
        <extracomment>window/commands</extracomment>
        <translation>هذه الفقرات لا يقابل بعضها بعضا</translation>
    </message>
    <message>
        <source>&amp;No counterpart</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;بلا مقابل</translation>
    </message>
    <message>
        <source>Nothing carries on this paragraph, or it carries on nothing; the other one is free to pair</source>
        <extracomment>window/commands</extracomment>
        <translation>لا شيء يقابل هذه الفقرة؛ وتبقى الأخرى متاحة للمقابلة</translation>
    </message>
    <message>
        <source>Split &amp;off</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;فصل</translation>
    </message>
    <message>
        <source>Take the paragraph that was clicked out of a row of several</source>
        <extracomment>window/commands</extracomment>
        <translation>إخراج الفقرة المنقورة من صف يضم عدة فقرات</translation>
    </message>
    <message>
        <source>&amp;Remove your link</source>
        <extracomment>window/commands</extracomment>
        <translation>إزالة ال&amp;ربط اليدوي</translation>
    </message>
    <message>
        <source>Let the program pair these paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>ترك مقابلة هذه الفقرات للبرنامج من جديد</translation>
    </message>
    <message>
        <source>Remove &amp;all your links</source>
        <extracomment>window/commands</extracomment>
        <translation>إزالة &amp;كل الروابط اليدوية</translation>
    </message>
    <message>
        <source>Let the program pair all paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>ترك مقابلة كل الفقرات للبرنامج من جديد</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <extracomment>window/commands</extracomment>
        <translation>الا&amp;ختصارات والإشارات</translation>
    </message>
    <message>
        <source>See all shortcuts, and what signs and colours say</source>
        <extracomment>window/commands</extracomment>
        <translation>عرض كل الاختصارات، ومعاني الإشارات والألوان</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;حول Resolute</translation>
    </message>
    <message>
        <source>correction of {name}</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>تصحيح {name}</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables are given by the file.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>انتقل أولا إلى فقرة: فالحواشي والجداول محددة في الملف.</translation>
    </message>
    <message>
        <source>removal of all your corrections</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>إزالة كل تصحيحاتك</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>لم يُصحَّح شيء يدويا.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>&amp;هذه الفقرة هي</translation>
    </message>
    <message>
        <source>As the &amp;program recognizes it</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>كما يتعرف عليها ال&amp;برنامج</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>فقرة من الديباجة</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>فقرة من المنطوق</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>فقرة فرعية</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Blank line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>منك</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Heading of an annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>عنوان مرفق</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>window/declared/fields</extracomment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <extracomment>window/declared/fields</extracomment>
        <translation>يختاره البرنامج</translation>
    </message>
    <message>
        <source>Drop here as the earlier text</source>
        <extracomment>window/drops</extracomment>
        <translation>أفلته هنا ليكون النص السابق</translation>
    </message>
    <message>
        <source>Drop here as the later text</source>
        <extracomment>window/drops</extracomment>
        <translation>أفلته هنا ليكون النص اللاحق</translation>
    </message>
    <message>
        <source>Drop here to go on with this comparison</source>
        <extracomment>window/drops</extracomment>
        <translation>أفلته هنا لمتابعة هذه المقارنة</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>المُخرجات</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>window/export/options</extracomment>
        <translation>المُخرَج</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>window/export/options</extracomment>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <source>A neutral author and date, so that nobody learns who made the file and when</source>
        <extracomment>window/export/options</extracomment>
        <translation>مؤلف وتاريخ محايدان، فلا يُعرف من أعد الملف ومتى</translation>
    </message>
    <message>
        <source>Track formatting too</source>
        <extracomment>window/export/options</extracomment>
        <translation>تعقب التنسيق أيضا</translation>
    </message>
    <message>
        <source>Words that stay but look otherwise are tracked as changes of formatting</source>
        <extracomment>window/export/options</extracomment>
        <translation>الكلمات التي بقيت وتغيّر شكلها تُتعقب كتغييرات في التنسيق</translation>
    </message>
    <message>
        <source>Make without tracking</source>
        <extracomment>window/export/options</extracomment>
        <translation>إجراء دون تعقب</translation>
    </message>
    <message>
        <source>Changes of these kinds are made in the file and do not show as changes</source>
        <extracomment>window/export/options</extracomment>
        <translation>التغييرات من هذه الأنواع تُجرى في الملف ولا تظهر كتغييرات</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>window/export/options</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What stands beside each other</source>
        <extracomment>window/export/options</extracomment>
        <translation>ما يوضع جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <extracomment>window/export/options</extracomment>
        <translation>السابق واللاحق</translation>
    </message>
    <message>
        <source>Earlier, later and what changed</source>
        <extracomment>window/export/options</extracomment>
        <translation>السابق واللاحق وما تغيّر</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>window/export/options</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>How the two texts stand on paper</source>
        <extracomment>window/export/options</extracomment>
        <translation>كيفية ترتيب النصين على الورق</translation>
    </message>
    <message>
        <source>Side by side, across</source>
        <extracomment>window/export/options</extracomment>
        <translation>جنبا إلى جنب، بالعرض</translation>
    </message>
    <message>
        <source>One column, upright</source>
        <extracomment>window/export/options</extracomment>
        <translation>عمود واحد، بالطول</translation>
    </message>
    <message>
        <source>Changes only</source>
        <extracomment>window/export/options</extracomment>
        <translation>التغييرات فقط</translation>
    </message>
    <message>
        <source>Unchanged paragraphs are folded to a line</source>
        <extracomment>window/export/options</extracomment>
        <translation>تُطوى الفقرات التي لم تتغير في سطر</translation>
    </message>
    <message>
        <source>Show only</source>
        <extracomment>window/export/options</extracomment>
        <translation>الاقتصار على</translation>
    </message>
    <message>
        <source>Changes with findings of these kinds alone; with none chosen, all are shown</source>
        <extracomment>window/export/options</extracomment>
        <translation>التغييرات من هذه الأنواع فقط؛ وتظهر كلها إن لم يُختر أي نوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>لم يُرصد شيء.</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <extracomment>window/export/preview</extracomment>
        <translation>ما يمكن الاطلاع عليه</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} paragraphs with findings are shown.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>
            <numerusform>لم تُرصد تغييرات؛ المعروض: {shown}.</numerusform>
            <numerusform>المعروض: {shown} من فقرة واحدة رُصد فيها تغيير.</numerusform>
            <numerusform>المعروض: {shown} من فقرتين رُصد فيهما تغيير.</numerusform>
            <numerusform>المعروض: {shown} من {n} فقرات رُصد فيها تغيير.</numerusform>
            <numerusform>المعروض: {shown} من {n} فقرة رُصد فيها تغيير.</numerusform>
            <numerusform>المعروض: {shown} من {n} فقرة رُصد فيها تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>window/choosing</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose where to write the file</source>
        <extracomment>window/export/where</extracomment>
        <translation>اختيار موضع كتابة الملف</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <extracomment>window/export/where</extracomment>
        <translation>يوجد ملف بهذا الاسم وسيُستبدل.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <extracomment>window/intake</extracomment>
        <translation>ليس في الحافظة نص ولا ملف.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>window/intake</extracomment>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>مصحَّحة منك</translation>
    </message>
    <message>
        <source>What was recognized</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>ما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>أي النصين</translation>
    </message>
    <message>
        <source>This &amp;is…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;هذه الفقرة هي…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>إ&amp;ظهار في النص</translation>
    </message>
    <message>
        <source>General Assembly</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الجمعية العامة</translation>
    </message>
    <message>
        <source>Security Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>مجلس الأمن</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>مجلس حقوق الإنسان</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>المجلس الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الروسية</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا فقرات في الديباجة</numerusform>
            <numerusform>فقرة واحدة من الديباجة</numerusform>
            <numerusform>فقرتان من الديباجة</numerusform>
            <numerusform>{n} فقرات من الديباجة</numerusform>
            <numerusform>{n} فقرة من الديباجة</numerusform>
            <numerusform>{n} فقرة من الديباجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا فقرات في المنطوق</numerusform>
            <numerusform>فقرة واحدة من المنطوق</numerusform>
            <numerusform>فقرتان من المنطوق</numerusform>
            <numerusform>{n} فقرات من المنطوق</numerusform>
            <numerusform>{n} فقرة من المنطوق</numerusform>
            <numerusform>{n} فقرة من المنطوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sub-paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا فقرات فرعية</numerusform>
            <numerusform>فقرة فرعية واحدة</numerusform>
            <numerusform>فقرتان فرعيتان</numerusform>
            <numerusform>{n} فقرات فرعية</numerusform>
            <numerusform>{n} فقرة فرعية</numerusform>
            <numerusform>{n} فقرة فرعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا عناوين فرعية</numerusform>
            <numerusform>عنوان فرعي واحد</numerusform>
            <numerusform>عنوانان فرعيان</numerusform>
            <numerusform>{n} عناوين فرعية</numerusform>
            <numerusform>{n} عنوانا فرعيا</numerusform>
            <numerusform>{n} عنوان فرعي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>{n} حواشٍ</numerusform>
            <numerusform>{n} حاشية</numerusform>
            <numerusform>{n} حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are guesses</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا فقرات بالتخمين</numerusform>
            <numerusform>فقرة واحدة بالتخمين</numerusform>
            <numerusform>فقرتان بالتخمين</numerusform>
            <numerusform>{n} فقرات بالتخمين</numerusform>
            <numerusform>{n} فقرة بالتخمين</numerusform>
            <numerusform>{n} فقرة بالتخمين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnote marks are typed digits</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا علامات حواشٍ مكتوبة كأرقام</numerusform>
            <numerusform>علامة حاشية واحدة مكتوبة كرقم</numerusform>
            <numerusform>علامتا حاشية مكتوبتان كأرقام</numerusform>
            <numerusform>{n} علامات حواشٍ مكتوبة كأرقام</numerusform>
            <numerusform>{n} علامة حاشية مكتوبة كأرقام</numerusform>
            <numerusform>{n} علامة حاشية مكتوبة كأرقام</numerusform>
        </translation>
    </message>
    <message>
        <source>the body begins</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>بداية المتن</translation>
    </message>
    <message>
        <source>the body ends</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>نهاية المتن</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window/export/where</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Write {output}</source>
        <extracomment>window/export/where</extracomment>
        <translation>كتابة: {output}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>window/find/bar</extracomment>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>window/find/bar</extracomment>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>window/find/bar</extracomment>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>إغلاق شريط البحث (Esc)</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>بحث في النصين</translation>
    </message>
    <message>
        <source>Texts to search</source>
        <extracomment>window/find/bar</extracomment>
        <translation>النصوص المبحوث فيها</translation>
    </message>
    <message>
        <source>In both texts, words that are equal on both sides count once, deleted ones too</source>
        <extracomment>window/find/bar</extracomment>
        <translation>في البحث في كلا النصين تُعد الكلمات المتساوية في الجانبين مرة واحدة، ومعها المحذوفة</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>مسح الكلمات</translation>
    </message>
    <message>
        <source>Both texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>كلا النصين</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Later text</source>
        <extracomment>window/choosing</extracomment>
        <translation>النص اللاحق</translation>
    </message>
    <message>
        <source>No regular expression: {reason}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>تعبير نمطي غير صالح: {reason}</translation>
    </message>
    <message>
        <source>No matches</source>
        <extracomment>window/find/finder</extracomment>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{place}, from the other end</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{place}، من الطرف الآخر</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>المصطلحات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>How often each term stands in the texts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>عدد مرات ورود كل مصطلح في النصين</translation>
    </message>
    <message>
        <source>Heads of the counts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>رؤوس أعمدة العدّ</translation>
    </message>
    <message>
        <source>Words or phrases to keep an eye on, &amp;one a line:</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>كلمات أو عبارات تهمك متابعتها، &amp;واحدة في كل سطر:</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>اللاحق</translation>
    </message>
    <message>
        <source>The comparing process ended unexpectedly; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>انتهت عملية المقارنة على نحو غير متوقع؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Resolute made a mistake; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>وقع خطأ في Resolute؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>الاختصارات والإشارات</translation>
    </message>
    <message>
        <source>Between the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>بين النصين</translation>
    </message>
    <message>
        <source>In the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>في النصين</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>أُوقف العمل؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The text on the left is later than the one on the right.</source>
        <extracomment>window/main_window</extracomment>
        <translation>النص الذي إلى اليسار لاحق للنص الذي إلى اليمين.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>window/main_window</extracomment>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Redline proved both ways</source>
        <extracomment>window/main_window</extracomment>
        <translation>التعقب متحقَّق منه في الاتجاهين</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>All paragraphs have changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>تغيّرت كل الفقرات.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>window/manual/window</extracomment>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>note on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>ملاحظة على {name}</translation>
    </message>
    <message>
        <source>mark on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>علامة على {name}</translation>
    </message>
    <message numerus="yes">
        <source>marks on {n} changes</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>
            <numerusform>لا علامات على التغييرات</numerusform>
            <numerusform>علامة على تغيير واحد</numerusform>
            <numerusform>علامتان على تغييرين</numerusform>
            <numerusform>علامات على {n} تغييرات</numerusform>
            <numerusform>علامات على {n} تغييرا</numerusform>
            <numerusform>علامات على {n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>this paragraph</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Go to a paragraph first.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>انتقل أولا إلى فقرة.</translation>
    </message>
    <message>
        <source>Go to a change first: only changes are marked as seen.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>انتقل أولا إلى تغيير: فعلامة مقروء لا توضع إلا على التغييرات.</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>ملاحظة على {name}</translation>
    </message>
    <message>
        <source>&amp;Note; it is kept in the comparison file and stands in no redline.</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>مل&amp;احظة؛ تُحفظ في ملف المقارنة ولا ترد في أي نسخة تعقب.</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>إزالة الملا&amp;حظة</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>بملاحظة</translation>
    </message>
    <message>
        <source>Without a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>بلا ملاحظة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>مربوطة منك</translation>
    </message>
    <message>
        <source>Marked as seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>عليها علامة مقروء</translation>
    </message>
    <message>
        <source>Has a note of yours</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>عليها ملاحظة منك</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>window/messages</extracomment>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>window/commands</extracomment>
        <translation>فتح نصين</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>window/open_dialog</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>window/commands</extracomment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>نظرة عامة على التغييرات</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>مواضع التغييرات؛ انقر أو اسحب للانتقال إليها</translation>
    </message>
    <message>
        <source>Earlier and later text side by side</source>
        <extracomment>window/pair/view</extracomment>
        <translation>النصان السابق واللاحق جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Suspect</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Substantive</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>جوهري</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>استهلال</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">عبارة مقيِّدة</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Footnote</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">محوّلة</translation>
    </message>
    <message>
        <source>Migrated</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">مرحّلة</translation>
    </message>
    <message>
        <source>Also/further</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>أيضا/كذلك</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Editorial</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>تحريري</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>إعادة ترقيم</translation>
    </message>
    <message>
        <source>Masthead</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Adoption line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>سطر الاتخاذ</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>سطر المصدر</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Organ line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>سطر الجهاز</translation>
    </message>
    <message>
        <source>Cells of tables are not recognized, but given by the file.</source>
        <extracomment>app/correcting</extracomment>
        <translation>خلايا الجداول لا يُتعرف عليها، بل هي محددة في الملف.</translation>
    </message>
    <message>
        <source>A blank line is nothing else.</source>
        <extracomment>app/correcting</extracomment>
        <translation>السطر الفارغ لا يكون غير ذلك.</translation>
    </message>
    <message>
        <source>The body cannot begin behind its end.</source>
        <extracomment>app/correcting</extracomment>
        <translation>لا يمكن أن يبدأ المتن بعد نهايته.</translation>
    </message>
    <message>
        <source>The body cannot end before its beginning.</source>
        <extracomment>app/correcting</extracomment>
        <translation>لا يمكن أن ينتهي المتن قبل بدايته.</translation>
    </message>
    <message>
        <source>There are no digits here: select those that are a footnote&apos;s mark, or are none.</source>
        <extracomment>app/correcting</extracomment>
        <translation>لا أرقام هنا: حدد الأرقام التي هي علامة حاشية أو ليست كذلك.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <extracomment>app/correcting</extracomment>
        <translation>لم يُصحَّح شيء هنا.</translation>
    </message>
    <message>
        <source>This mark is no number.</source>
        <extracomment>app/correcting</extracomment>
        <translation>هذه العلامة ليست رقما.</translation>
    </message>
    <message>
        <source>This mark is a footnote of the file, and not digits that were typed.</source>
        <extracomment>app/correcting</extracomment>
        <translation>هذه العلامة حاشية في الملف، وليست أرقاما مكتوبة.</translation>
    </message>
    <message>
        <source>This text has no note {mark}.</source>
        <extracomment>app/correcting</extracomment>
        <translation>ليس في هذا النص حاشية {mark}.</translation>
    </message>
    <message>
        <source>Write the later text as tracked changes on the earlier one; drag the button to hand the file out</source>
        <extracomment>window/commands</extracomment>
        <translation>كتابة النص اللاحق في شكل تغييرات متعقَّبة على النص السابق؛ ويُسحب الزر لتسليم الملف</translation>
    </message>
    <message>
        <source>Print what the texts show now: side by side or in one column, folded or not</source>
        <extracomment>window/commands</extracomment>
        <translation>طباعة ما يظهر من النصين الآن: جنبا إلى جنب أو في عمود واحد، مع الطي أو بدونه</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>window/commands</extracomment>
        <translation>معاينة &amp;قبل الطباعة…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <extracomment>window/commands</extracomment>
        <translation>الاطلاع على الصفحات قبل طباعتها</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;جولة تعريفية</translation>
    </message>
    <message>
        <source>See in four steps what one works with</source>
        <extracomment>window/commands</extracomment>
        <translation>الاطلاع في أربع خطوات على أدوات العمل</translation>
    </message>
    <message>
        <source>It is in {folder} until this window is closed.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>وهو في {folder} إلى أن تُغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>The redline is made and proved: drag it out now.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>نسخة التعقب جاهزة ومتحقَّق منها: اسحبها الآن إلى الخارج.</translation>
    </message>
    <message>
        <source>{name} was handed out.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>سُلِّم الملف {name}.</translation>
    </message>
    <message>
        <source>Drag the redline once the work that is being done has ended.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>اسحب نسخة التعقب بعد انتهاء العمل الجاري.</translation>
    </message>
    <message>
        <source>The redline is being made; hold on.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>يجري إعداد نسخة التعقب؛ انتظر.</translation>
    </message>
    <message>
        <source>New to Resolute? A tour shows in four steps what one works with.</source>
        <extracomment>window/main_window</extracomment>
        <translation>أول مرة مع Resolute؟ جولة من أربع خطوات تعرّفك بأدوات العمل.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/main_window</extracomment>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <extracomment>window/main_window</extracomment>
        <translation>لا، شكرا</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>{before} (now {after}) unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>دون تغيير: {before} ({after} حاليا)</translation>
    </message>
    <message>
        <source>{name}; click to show</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}؛ انقر للإظهار</translation>
    </message>
    <message>
        <source>{name}; click to fold</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}؛ انقر للطي</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Changed in dates, spelling or numbers alone</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>تغيّرت في التواريخ أو الإملاء أو الأرقام فقط</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved ({also} also changed)</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} منقولة ({also} منها معدّلة)</numerusform>
            <numerusform>{n} منقولة ({also} منها معدّلة)</numerusform>
            <numerusform>{n} منقولة ({also} منها معدّلة)</numerusform>
            <numerusform>{n} منقولة ({also} منها معدّلة)</numerusform>
            <numerusform>{n} منقولة ({also} منها معدّلة)</numerusform>
            <numerusform>{n} منقولة ({also} منها معدّلة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>{name} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>دون تغيير: {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>منقولة من {place}</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>منقولة إلى هنا</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>منقولة إلى {place}</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>منقولة إلى موضع آخر</translation>
    </message>
    <message>
        <source>{word}, moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{word}، منقولة</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} منقولة</numerusform>
            <numerusform>{n} منقولة</numerusform>
            <numerusform>{n} منقولة</numerusform>
            <numerusform>{n} منقولة</numerusform>
            <numerusform>{n} منقولة</numerusform>
            <numerusform>{n} منقولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {mark}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>الحاشية {mark}</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>مجزّأة</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>only in the later text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>في النص اللاحق فقط</translation>
    </message>
    <message>
        <source>only in the earlier text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>في النص السابق فقط</translation>
    </message>
    <message>
        <source>a paragraph that stood elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>فقرة كانت في موضع آخر</translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} دون تغيير</numerusform>
            <numerusform>{n} دون تغيير</numerusform>
            <numerusform>{n} دون تغيير</numerusform>
            <numerusform>{n} دون تغيير</numerusform>
            <numerusform>{n} دون تغيير</numerusform>
            <numerusform>{n} دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} معدّلة</numerusform>
            <numerusform>{n} معدّلة</numerusform>
            <numerusform>{n} معدّلة</numerusform>
            <numerusform>{n} معدّلة</numerusform>
            <numerusform>{n} معدّلة</numerusform>
            <numerusform>{n} معدّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} مدرجة</numerusform>
            <numerusform>{n} مدرجة</numerusform>
            <numerusform>{n} مدرجة</numerusform>
            <numerusform>{n} مدرجة</numerusform>
            <numerusform>{n} مدرجة</numerusform>
            <numerusform>{n} مدرجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} مجزّأة</numerusform>
            <numerusform>{n} مجزّأة</numerusform>
            <numerusform>{n} مجزّأة</numerusform>
            <numerusform>{n} مجزّأة</numerusform>
            <numerusform>{n} مجزّأة</numerusform>
            <numerusform>{n} مجزّأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} مدمجة</numerusform>
            <numerusform>{n} مدمجة</numerusform>
            <numerusform>{n} مدمجة</numerusform>
            <numerusform>{n} مدمجة</numerusform>
            <numerusform>{n} مدمجة</numerusform>
            <numerusform>{n} مدمجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Find a command by a few letters</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>البحث عن أمر ببضعة حروف</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Printed: {name}</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>طُبع: {name}</translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be written to.</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>لم يُطبع شيء: تتعذر الكتابة في {name}.</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>window/printing/paper</extracomment>
        <translation>الصفحة {n} من {total}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>معاينة قبل الطباعة</translation>
    </message>
    <message>
        <source>P&amp;aper…</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>ال&amp;ورق…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>ت&amp;كبير</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>اتُّخذ في</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>By you</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>منك</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>{n} تصحيحات</numerusform>
            <numerusform>{n} تصحيحا</numerusform>
            <numerusform>{n} تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>مدى التأكد</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <extracomment>window/session/bench</extracomment>
        <translation>الإبقاء كما كان</translation>
    </message>
    <message numerus="yes">
        <source>{names} were changed by another program.</source>
        <extracomment>window/session/bench</extracomment>
        <translation>
            <numerusform>لم يغيّر أي برنامج آخر {names}.</numerusform>
            <numerusform>غيّر برنامج آخر {names}.</numerusform>
            <numerusform>غيّر برنامج آخر {names}.</numerusform>
            <numerusform>غيّر برنامج آخر {names}.</numerusform>
            <numerusform>غيّر برنامج آخر {names}.</numerusform>
            <numerusform>غيّر برنامج آخر {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>window/session/bench</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <extracomment>window/session/bench</extracomment>
        <translation>{command}: {step}</translation>
    </message>
    <message>
        <source>what was stopped</source>
        <extracomment>window/session/keeper</extracomment>
        <translation>ما أُوقف</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>انتهى Resolute على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>The comparison of {earlier} with {later} can be restored</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>يمكن استعادة مقارنة {earlier} مع {later}</translation>
    </message>
    <message numerus="yes">
        <source>{n} links of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>لا روابط منك</numerusform>
            <numerusform>ربط واحد منك</numerusform>
            <numerusform>ربطان منك</numerusform>
            <numerusform>{n} روابط منك</numerusform>
            <numerusform>{n} ربطا منك</numerusform>
            <numerusform>{n} ربط منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>لا تصحيحات منك</numerusform>
            <numerusform>تصحيح واحد منك</numerusform>
            <numerusform>تصحيحان منك</numerusform>
            <numerusform>{n} تصحيحات منك</numerusform>
            <numerusform>{n} تصحيحا منك</numerusform>
            <numerusform>{n} تصحيح منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>{n} حواشٍ</numerusform>
            <numerusform>{n} حاشية</numerusform>
            <numerusform>{n} حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes marked as seen</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>لا تغييرات عليها علامة مقروء</numerusform>
            <numerusform>تغيير واحد عليه علامة مقروء</numerusform>
            <numerusform>تغييران عليهما علامة مقروء</numerusform>
            <numerusform>{n} تغييرات عليها علامة مقروء</numerusform>
            <numerusform>{n} تغييرا عليها علامة مقروء</numerusform>
            <numerusform>{n} تغيير عليها علامة مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>عدم الاستعادة</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons can be restored.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>لا مقارنات يمكن استعادتها.</numerusform>
            <numerusform>يمكن استعادة مقارنة واحدة.</numerusform>
            <numerusform>يمكن استعادة مقارنتين.</numerusform>
            <numerusform>يمكن استعادة {n} مقارنات.</numerusform>
            <numerusform>يمكن استعادة {n} مقارنة.</numerusform>
            <numerusform>يمكن استعادة {n} مقارنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>, with {told}</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>، ومعها {told}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>window/session/recent</extracomment>
        <translation>المقارنات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Keep such a list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>الا&amp;حتفاظ بهذه القائمة</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>window/session/recent</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>إ&amp;فراغ هذه القائمة</translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>‏{names} في {folder}</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>لم يعد {name} في {folder}</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Save what you did to this comparison?</source>
        <extracomment>window/session/saving</extracomment>
        <translation>هل تريد حفظ ما فعلته بهذه المقارنة؟</translation>
    </message>
    <message>
        <source>Your links, notes and marks would be lost otherwise.</source>
        <extracomment>window/session/saving</extracomment>
        <translation>وإلا ضاعت روابطك وملاحظاتك وعلاماتك.</translation>
    </message>
    <message>
        <source>No window has left unsaved work.</source>
        <extracomment>window/session/windows</extracomment>
        <translation>لم تترك أي نافذة عملا غير محفوظ.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What the window speaks; the texts stay as they are</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>لغة النوافذ؛ وتبقى النصوص كما هي</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>window/commands</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>فاتحة أو داكنة، أو حسب النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>ألوان التغييرات</translation>
    </message>
    <message>
        <source>Each kind of change has its own line and sign as well, so that no colour has to be told from another</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>لكل نوع من التغييرات خطه وإشارته أيضا، فلا حاجة إلى تمييز لون عن آخر</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Of the texts at 100 %</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>حجم النصين عند 100 %</translation>
    </message>
    <message>
        <source>Counts as unchanged</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>يُعدّ دون تغيير</translation>
    </message>
    <message>
        <source>Where nothing else changed, the list leaves it out and says how many it hides; so does next change</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>إن لم يتغير شيء غيره، تُغفله القائمة وتذكر عدد ما تُخفيه؛ وكذلك التغيير التالي</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Whose tracked changes they are; empty, it is the name that the system knows</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>صاحب التغييرات المتعقَّبة؛ وإن تُرك فارغا فهو الاسم الذي يعرفه النظام</translation>
    </message>
    <message>
        <source>Remember which pairs were open</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>تذكّر ما كان مفتوحا من نصوص</translation>
    </message>
    <message>
        <source>Without it no list of files is kept, and the one there is forgotten</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>بدونه لا تُحفظ أي قائمة ملفات، وتُمحى القائمة الموجودة</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>اللاتينية والسيريلية</translation>
    </message>
    <message>
        <source>The letters of texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>خط النصوص</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>The letters of Arabic texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>خط النصوص العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>The letters of Chinese texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>خط النصوص الصينية</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The language changes when Resolute is started again.</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>تتغير اللغة عند بدء Resolute من جديد.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Drop the earlier and the later text here, both at once if you like. They stay on this computer.</source>
        <extracomment>window/start_page</extracomment>
        <translation>أفلت النص السابق والنص اللاحق هنا، معا إن شئت. وهما يبقيان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or paste them: {earlier} takes what was copied as the earlier text, {later} as the later one.</source>
        <extracomment>window/start_page</extracomment>
        <translation>أو ألصقهما: {earlier} لأخذ ما نُسخ بوصفه النص السابق، و{later} بوصفه اللاحق.</translation>
    </message>
    <message>
        <source>Compared last</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>آخر المقارنات</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>window/start_page</extracomment>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>What changed since the last resolution?</source>
        <extracomment>window/start_page</extracomment>
        <translation>ما الذي تغيّر منذ القرار الأخير؟</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <extracomment>window/status</extracomment>
        <translation>لا تغييرات معروضة</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>window/status</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>window/theme</extracomment>
        <translation>أزرق وبرتقالي</translation>
    </message>
    <message>
        <source>Green and red</source>
        <extracomment>window/theme</extracomment>
        <translation>أخضر وأحمر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>window/theme</extracomment>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>ت&amp;خطي</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>From change to change</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>من تغيير إلى تغيير</translation>
    </message>
    <message>
        <source>Each paragraph stands beside what became of it, and the sign between them says what that is. {next_change} goes to the next change, {previous_change} to the one before.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>كل فقرة بجانب ما صارت إليه، والإشارة بينهما تدل على ما حدث. اضغط {next_change} للتغيير التالي، و{previous_change} للسابق.</translation>
    </message>
    <message>
        <source>All changes in a list</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>كل التغييرات في قائمة</translation>
    </message>
    <message>
        <source>The list says of what kind each change is. Filter it, and next change stops at what is left alone; what is hidden is always counted.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>تذكر القائمة نوع كل تغيير. وإذا صُفّيت، لا يتوقف التغيير التالي إلا عند ما بقي منها؛ ويُحصى المخفي دائما.</translation>
    </message>
    <message>
        <source>Find words, and pair paragraphs</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>البحث عن كلمات ومقابلة الفقرات</translation>
    </message>
    <message>
        <source>{find} finds words on both sides. Where two paragraphs do not belong together, drag the label of one onto another, or press {pair_with}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>اضغط {find} للبحث عن كلمات في الجانبين. وإذا كانت فقرتان لا تتقابلان، فاسحب تسمية إحداهما إلى فقرة أخرى، أو اضغط {pair_with}.</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>تسليم الملف</translation>
    </message>
    <message>
        <source>The redline is a Word file with tracked changes, proved both ways; drag this button into a mail or a folder, or click it. {print} prints, {export} has the other outputs. Now open your own texts: {open_pair}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>نسخة التعقب ملف Word بتغييرات متعقَّبة، متحقَّق منها في الاتجاهين؛ اسحب هذا الزر إلى رسالة بريد أو مجلد، أو انقره. {print} للطباعة، و{export} للمُخرجات الأخرى. والآن افتح نصيك: {open_pair}.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>window/accessible/words</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Amendment {number} cannot be placed: {reason}.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>يتعذر وضع التعديل {number} في موضعه: {reason}.</translation>
    </message>
    <message>
        <source>The amendments move {name} to follow itself.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>التعديلات تنقل {name} لتلي نفسها.</translation>
    </message>
    <message>
        <source>“{line}” is no amendment, and no title of a section of the list.</source>
        <extracomment>writers/amendments/listing</extracomment>
        <translation>السطر «{line}» ليس تعديلا ولا عنوان قسم من القائمة.</translation>
    </message>
    <message>
        <source>Applied to the earlier text, the list does not give the later one: {fault}.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>تطبيق القائمة على النص السابق لا يعطي النص اللاحق: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>Applied to the earlier text, the list gives the later one: yes, all {n} paragraphs.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>
            <numerusform>تطبيق القائمة على النص السابق يعطي النص اللاحق: نعم، لا فقرات.</numerusform>
            <numerusform>تطبيق القائمة على النص السابق يعطي النص اللاحق: نعم، الفقرة الوحيدة.</numerusform>
            <numerusform>تطبيق القائمة على النص السابق يعطي النص اللاحق: نعم، كلتا الفقرتين.</numerusform>
            <numerusform>تطبيق القائمة على النص السابق يعطي النص اللاحق: نعم، جميع الفقرات ({n}).</numerusform>
            <numerusform>تطبيق القائمة على النص السابق يعطي النص اللاحق: نعم، جميع الفقرات ({n}).</numerusform>
            <numerusform>تطبيق القائمة على النص السابق يعطي النص اللاحق: نعم، جميع الفقرات ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fault} (and {n} more)</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>{fault}</numerusform>
            <numerusform>{fault} (وخطأ آخر)</numerusform>
            <numerusform>{fault} (وخطآن آخران)</numerusform>
            <numerusform>{fault} (و{n} أخطاء أخرى)</numerusform>
            <numerusform>{fault} (و{n} خطأ آخر)</numerusform>
            <numerusform>{fault} (و{n} خطأ آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} does not belong there</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>ورد {words} في غير موضعه</translation>
    </message>
    <message>
        <source>{words} is missing</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>لم يرد {words}</translation>
    </message>
    <message>
        <source>{words} is to be {wanted}</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>ورد {words} والمطلوب {wanted}</translation>
    </message>
    <message>
        <source>{name} is no font file that can be read.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>الملف {name} ليس ملف خط يمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} cannot be used: it has no outlines, or forbids that it is embedded.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>يتعذر استخدام {name}: ليست فيه حدود للحروف، أو يُمنع تضمينه.</translation>
    </message>
    <message>
        <source>No font with {letters} was found on this computer; name the file of one with --font.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>لم يُعثر على هذا الحاسوب على خط فيه {letters}؛ حدد ملف خط كهذا بالخيار --font.</translation>
    </message>
    <message>
        <source>The later text is no Word file: formatting of words that stay is left as in the base.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>النص اللاحق ليس ملف Word: يُترك تنسيق الكلمات الباقية كما في ملف الأساس.</translation>
    </message>
    <message>
        <source>The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation type="unfinished">الملف السابق مضبوط على إخفاء التغييرات المتعقَّبة: لإظهارها في Word: مراجعة، كافة العلامات.</translation>
    </message>
    <message>
        <source>Table {number} has other columns than before: it is deleted and inserted whole.</source>
        <extracomment>writers/redline/body</extracomment>
        <translation>للجدول {number} أعمدة غير التي كانت: فيُحذف ويُدرج بكامله.</translation>
    </message>
</context>
</TS>
