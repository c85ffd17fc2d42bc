<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Resolute</name>
    <message>
        <source>This paragraph has no counterpart.</source>
        <extracomment>app/aligning</extracomment>
        <translation>У этого абзаца нет соответствия.</translation>
    </message>
    <message>
        <source>Only from several paragraphs can one be split off.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Отделить можно только один абзац из нескольких.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand here.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Здесь ничего не связано вручную.</translation>
    </message>
    <message>
        <source>Cells of tables are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Ячейки таблиц сопоставляются по месту, а не вручную.</translation>
    </message>
    <message>
        <source>Blank lines are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Пустые строки сопоставляются по месту, а не вручную.</translation>
    </message>
    <message>
        <source>Writing the amendments</source>
        <extracomment>app/amending</extracomment>
        <translation>Запись поправок</translation>
    </message>
    <message>
        <source>Applying them</source>
        <extracomment>app/amending</extracomment>
        <translation>Применение поправок</translation>
    </message>
    <message>
        <source>is no list of amendments: it is neither a Word file nor UTF-8 text.</source>
        <extracomment>app/amending</extracomment>
        <translation>это не список поправок: ни файл Word, ни текст в UTF-8.</translation>
    </message>
    <message>
        <source>is no Word file, and only on one can a redline stand.</source>
        <extracomment>app/bases</extracomment>
        <translation>это не файл Word, а правка вносится только в такой файл.</translation>
    </message>
    <message>
        <source>{name} is a Word file itself, so that the redline needs no other base.</source>
        <extracomment>app/bases</extracomment>
        <translation>{name} сам является файлом Word, так что другая основа для правки не нужна.</translation>
    </message>
    <message>
        <source>the notes</source>
        <extracomment>app/bases</extracomment>
        <translation>сноски</translation>
    </message>
    <message numerus="yes">
        <source>{base} differs from {text} in {places} and {n} more.</source>
        <extracomment>app/bases</extracomment>
        <translation>
            <numerusform>{base} отличается от {text}: {places} и еще {n}.</numerusform>
            <numerusform>{base} отличается от {text}: {places} и еще {n}.</numerusform>
            <numerusform>{base} отличается от {text}: {places} и еще {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{base} differs from {text} in {places}.</source>
        <extracomment>app/bases</extracomment>
        <translation>{base} отличается от {text}: {places}.</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>app/choice</extracomment>
        <translation>по существу</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>app/choice</extracomment>
        <translation>начальные слова</translation>
    </message>
    <message>
        <source>qualifier</source>
        <extracomment>app/choice</extracomment>
        <translation>уточнение</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>app/choice</extracomment>
        <translation>число</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>app/choice</extracomment>
        <translation>наименование</translation>
    </message>
    <message>
        <source>citation</source>
        <extracomment>app/choice</extracomment>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>also-further</source>
        <extracomment>app/choice</extracomment>
        <translation>также/далее</translation>
    </message>
    <message>
        <source>mechanical</source>
        <extracomment>app/choice</extracomment>
        <translation>техническое</translation>
    </message>
    <message>
        <source>editorial</source>
        <extracomment>app/choice</extracomment>
        <translation>редакционное</translation>
    </message>
    <message>
        <source>renumbered</source>
        <extracomment>app/choice</extracomment>
        <translation>нумерация</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>app/choice</extracomment>
        <translation>{kind} — {n}</translation>
    </message>
    <message>
        <source>Accepted without being tracked: {listed}.</source>
        <extracomment>app/choice</extracomment>
        <translation>Внесено без отслеживания: {listed}.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <extracomment>app/exports</extracomment>
        <translation>Запись таблицы</translation>
    </message>
    <message>
        <source>Writing the summary page</source>
        <extracomment>app/exports</extracomment>
        <translation>Запись сводки</translation>
    </message>
    <message>
        <source>Writing the redline</source>
        <extracomment>app/exports</extracomment>
        <translation>Запись файла с правкой</translation>
    </message>
    <message>
        <source>Proving it both ways</source>
        <extracomment>app/exports</extracomment>
        <translation>Проверка в обе стороны</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>app/exports</extracomment>
        <translation>Запись отчета</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <extracomment>app/exports</extracomment>
        <translation>Запись PDF</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <extracomment>app/exports</extracomment>
        <translation>Запись сравнения</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>app/exports</extracomment>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{proof} The file was kept as {kept}.</source>
        <extracomment>app/amending</extracomment>
        <translation>{proof} Файл сохранен под именем {kept}.</translation>
    </message>
    <message>
        <source>it is one of the files compared, and these are never changed.</source>
        <extracomment>app/files</extracomment>
        <translation>это один из сравниваемых файлов, а они никогда не изменяются.</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <extracomment>app/files</extracomment>
        <translation>есть папка с таким именем.</translation>
    </message>
    <message>
        <source>what is there is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>на этом месте не обычный файл.</translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <extracomment>app/files</extracomment>
        <translation>это папка, а не файл.</translation>
    </message>
    <message>
        <source>is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>это не обычный файл.</translation>
    </message>
    <message>
        <source>does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>файл не существует.</translation>
    </message>
    <message>
        <source>may not be read: permission was denied.</source>
        <extracomment>app/files</extracomment>
        <translation>файл нельзя прочитать: нет разрешения.</translation>
    </message>
    <message>
        <source>is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>такого имени у файла быть не может.</translation>
    </message>
    <message>
        <source>a file of that name is there and may not be changed.</source>
        <extracomment>app/files</extracomment>
        <translation>файл с таким именем есть, и изменять его нельзя.</translation>
    </message>
    <message>
        <source>that is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>такого имени у файла быть не может.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB, the most that is read.</source>
        <extracomment>app/files</extracomment>
        <translation>файл больше {megabytes} МБ, а это предел для чтения.</translation>
    </message>
    <message>
        <source>cannot be read: {reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>не удается прочитать: {reason}.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>папка {folder} не существует.</translation>
    </message>
    <message>
        <source>writing in {folder} is not permitted.</source>
        <extracomment>app/files</extracomment>
        <translation>запись в {folder} не разрешена.</translation>
    </message>
    <message>
        <source>No file in {earlier} answers to one in {later}, by name, symbol or title.</source>
        <extracomment>app/folders</extracomment>
        <translation>Ни одному файлу в {earlier} нет соответствия в {later}: ни по имени, ни по условному обозначению, ни по названию.</translation>
    </message>
    <message>
        <source>cannot be listed: {reason}.</source>
        <extracomment>app/folders</extracomment>
        <translation>не удается получить список файлов: {reason}.</translation>
    </message>
    <message>
        <source>It is not clear which file answers to which: {one} to {other}; a list says which.</source>
        <extracomment>app/folders</extracomment>
        <translation>Неясно, какой файл какому соответствует: {one} — {other}; укажите это в списке.</translation>
    </message>
    <message>
        <source>names no pair of files.</source>
        <extracomment>app/lists</extracomment>
        <translation>не названо ни одной пары файлов.</translation>
    </message>
    <message>
        <source>is no list: it has a line longer than names of files are.</source>
        <extracomment>app/lists</extracomment>
        <translation>это не список: строка в нем длиннее имен файлов.</translation>
    </message>
    <message>
        <source>is no list: it is not text in UTF-8.</source>
        <extracomment>app/lists</extracomment>
        <translation>это не список: текст не в UTF-8.</translation>
    </message>
    <message>
        <source>has no two files in line {number}, with a tab between them.</source>
        <extracomment>app/lists</extracomment>
        <translation>в строке {number} нет двух файлов, разделенных табуляцией.</translation>
    </message>
    <message>
        <source>has {columns} columns in line {number}; there may be two files, a name and two parts.</source>
        <extracomment>app/lists</extracomment>
        <translation>столбцов в строке {number}: {columns}; могут быть два файла, имя и две части.</translation>
    </message>
    <message>
        <source>has a name in line {number} that a file cannot have on every system.</source>
        <extracomment>app/lists</extracomment>
        <translation>имя в строке {number} допустимо для файла не во всех системах.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the earlier text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>файл поврежден: в нем нет прежнего текста.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the later text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>файл поврежден: в нем нет нового текста.</translation>
    </message>
    <message>
        <source>Redline</source>
        <extracomment>app/outputs</extracomment>
        <translation>Текст с правкой</translation>
    </message>
    <message>
        <source>The later text as tracked changes on the earlier Word file, proved both ways</source>
        <extracomment>app/outputs</extracomment>
        <translation>Новый текст в виде отслеживаемых изменений в прежнем файле Word, с проверкой в обе стороны</translation>
    </message>
    <message>
        <source>{place} of {whole}: {name} … {doing}</source>
        <extracomment>app/batch</extracomment>
        <translation>{place} из {whole}: {name} … {doing}</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <extracomment>app/outputs</extracomment>
        <translation>Сравнительная таблица</translation>
    </message>
    <message>
        <source>A Word file with both texts side by side</source>
        <extracomment>app/outputs</extracomment>
        <translation>Файл Word с двумя текстами рядом</translation>
    </message>
    <message>
        <source>a comparison table is a Word file, whose name ends in .docx</source>
        <extracomment>app/outputs</extracomment>
        <translation>сравнительная таблица — это файл Word, имя которого оканчивается на .docx</translation>
    </message>
    <message>
        <source>List of amendments</source>
        <extracomment>app/outputs</extracomment>
        <translation>Список поправок</translation>
    </message>
    <message>
        <source>The changes in the United Nations&apos; wording, proved by applying them</source>
        <extracomment>app/outputs</extracomment>
        <translation>Изменения, изложенные языком документов ООН и проверенные применением</translation>
    </message>
    <message>
        <source>a list of amendments has a name that ends in .docx or .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>имя списка поправок оканчивается на .docx или .txt</translation>
    </message>
    <message>
        <source>Summary page</source>
        <extracomment>app/outputs</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>What matters on one sheet</source>
        <extracomment>app/outputs</extracomment>
        <translation>Самое важное на одном листе</translation>
    </message>
    <message>
        <source>a summary page has one of the endings .docx, .html, .htm, .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>у сводки одно из расширений .docx, .html, .htm, .txt</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/outputs</extracomment>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>A page for any browser, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>Страница для любого браузера с обоими текстами и найденными изменениями</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>app/outputs</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A report to print or to send, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>Отчет для печати или отправки с обоими текстами и найденными изменениями</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/outputs</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>The comparison as JSON, for other programs</source>
        <extracomment>app/outputs</extracomment>
        <translation>Сравнение в формате JSON для других программ</translation>
    </message>
    <message>
        <source>{asked}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>{asked}.</translation>
    </message>
    <message>
        <source>no output has the ending {ending}; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>формата с расширением {ending} нет; возможны {endings}.</translation>
    </message>
    <message>
        <source>its name has no ending; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>в имени нет расширения; возможны {endings}.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>app/pairs</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/amending</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Both files hold the same bytes: there is nothing to compare but the text with itself.</source>
        <extracomment>app/pairs</extracomment>
        <translation>Файлы совпадают побайтово: текст сравнивается сам с собой.</translation>
    </message>
    <message>
        <source>The earlier text is in another language ({earlier}) than the later ({later}).</source>
        <extracomment>app/pairs</extracomment>
        <translation>Прежний текст ({earlier}) и новый текст ({later}) на разных языках.</translation>
    </message>
    <message>
        <source>{way} does not give {text}: {fault}.</source>
        <extracomment>app/proof</extracomment>
        <translation>«{way}» дает не {text}: {fault}.</translation>
    </message>
    <message>
        <source>the earlier text with what was accepted</source>
        <extracomment>app/proof</extracomment>
        <translation>прежний текст с внесенными изменениями</translation>
    </message>
    <message>
        <source>the earlier text</source>
        <extracomment>app/proof</extracomment>
        <translation>прежний текст</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>app/proof</extracomment>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>app/proof</extracomment>
        <translation>Отклонить все</translation>
    </message>
    <message>
        <source>{way} gives {text}: yes, {how}.</source>
        <extracomment>app/proof</extracomment>
        <translation>«{way}» дает {text}: да, {how}.</translation>
    </message>
    <message>
        <source>the later text</source>
        <extracomment>app/proof</extracomment>
        <translation>новый текст</translation>
    </message>
    <message>
        <source>the earlier file</source>
        <extracomment>app/proof</extracomment>
        <translation>прежний файл</translation>
    </message>
    <message>
        <source>in {name} {words} is formatted otherwise</source>
        <extracomment>app/proof</extracomment>
        <translation>{name}: иначе оформлено {words}</translation>
    </message>
    <message>
        <source>the page headers are not the later file&apos;s</source>
        <extracomment>app/proof</extracomment>
        <translation>колонтитулы не такие, как в новом файле</translation>
    </message>
    <message>
        <source>{name} {what}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>XML equal</source>
        <extracomment>app/proof</extracomment>
        <translation>XML совпадает</translation>
    </message>
    <message numerus="yes">
        <source>all {n} paragraphs</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>все абзацы ({n})</numerusform>
            <numerusform>все абзацы ({n})</numerusform>
            <numerusform>все абзацы ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>after {name}</source>
        <extracomment>app/proof</extracomment>
        <translation>после «{name}»</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>app/proof</extracomment>
        <translation>в начале</translation>
    </message>
    <message>
        <source>{where} stands {words}, which does not belong there</source>
        <extracomment>app/proof</extracomment>
        <translation>{where} стоит лишнее: {words}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>сноска {number}</translation>
    </message>
    <message>
        <source>{name} is missing: {words}</source>
        <extracomment>app/proof</extracomment>
        <translation>отсутствует {name}: {words}</translation>
    </message>
    <message>
        <source>{name} reads {words} instead of {wanted}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name}: {words} вместо {wanted}</translation>
    </message>
    <message>
        <source>is a zip archive and no comparison that was saved with Resolute.</source>
        <extracomment>app/session/files</extracomment>
        <translation>это ZIP-архив, а не сравнение, сохраненное в Resolute.</translation>
    </message>
    <message numerus="yes">
        <source>{n} links, marks, notes or corrections could not be placed: the text is not read as it was.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>
            <numerusform>Не удалось разместить {n} элемент (связи, отметки, заметки, исправления): текст читается иначе, чем прежде.</numerusform>
            <numerusform>Не удалось разместить {n} элемента (связи, отметки, заметки, исправления): текст читается иначе, чем прежде.</numerusform>
            <numerusform>Не удалось разместить {n} элементов (связи, отметки, заметки, исправления): текст читается иначе, чем прежде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/folders</extracomment>
        <translation>Чтение {name}</translation>
    </message>
    <message>
        <source>is damaged: it does not say what a comparison file must say.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>файл поврежден: в нем нет того, что должно быть в файле сравнения.</translation>
    </message>
    <message>
        <source>was saved by a later version of Resolute.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>файл сохранен более поздней версией Resolute.</translation>
    </message>
    <message>
        <source>holds nothing that could be restored.</source>
        <extracomment>app/session/recovery</extracomment>
        <translation>здесь нечего восстанавливать.</translation>
    </message>
    <message>
        <source>Aligning paragraphs</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Сопоставление абзацев</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Сравнение слов</translation>
    </message>
    <message>
        <source>Naming changes</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Определение видов изменений</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Слова заменены</translation>
    </message>
    <message>
        <source>Words removed</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Слова удалены</translation>
    </message>
    <message>
        <source>Words added</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Слова добавлены</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Абзац удален</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Абзац добавлен</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>{names} — удалено</translation>
    </message>
    <message>
        <source>{names} added</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>{names} — добавлено</translation>
    </message>
    <message>
        <source>Linking words</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>Слова-связки</translation>
    </message>
    <message>
        <source>Note exchanged</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Сноска заменена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Сноска удалена</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Сноска добавлена</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Сноска изменена</translation>
    </message>
    <message>
        <source>{verbs}, stronger (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}, сильнее (ориентировочно)</translation>
    </message>
    <message>
        <source>{verbs}, weaker (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}, слабее (ориентировочно)</translation>
    </message>
    <message>
        <source>{name} {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>Файл {name} не записан: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>model/errors</extracomment>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>is XML, but no Akoma Ntoso, which is what the United Nations publish</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>это XML, но не Akoma Ntoso — формат документов ООН</translation>
    </message>
    <message>
        <source>is no comparison that was saved with Resolute.</source>
        <extracomment>readers/container</extracomment>
        <translation>это не сравнение, сохраненное в Resolute.</translation>
    </message>
    <message>
        <source>is a Word 97 document, and only LibreOffice can read those: install it from libreoffice.org, or open the file in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>это документ Word 97, а такие читает только LibreOffice: установите его с сайта libreoffice.org или откройте файл в Word и сохраните в формате .docx</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; open it in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>LibreOffice не смог преобразовать файл; откройте его в Word и сохраните в формате .docx</translation>
    </message>
    <message>
        <source>was not converted by LibreOffice within {seconds} seconds</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>LibreOffice не преобразовал файл за отведенное время ({seconds} с)</translation>
    </message>
    <message>
        <source>has references to notes that the conversion lost</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>при преобразовании утрачены сноски, на которые есть ссылки</translation>
    </message>
    <message>
        <source>is a Word 97 document; what is read is LibreOffice&apos;s conversion of it</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>это документ Word 97; прочитано то, во что его преобразовал LibreOffice</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; save it as .docx</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>LibreOffice не смог преобразовать файл; сохраните его в формате .docx</translation>
    </message>
    <message>
        <source>is encrypted: a part of it needs a password</source>
        <extracomment>readers/archive</extracomment>
        <translation>файл зашифрован: для одной из его частей нужен пароль</translation>
    </message>
    <message>
        <source>is an Office file and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>это файл Office, но не документ Word</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked</source>
        <extracomment>readers/archive</extracomment>
        <translation>файл поврежден: часть {name} не распаковывается</translation>
    </message>
    <message>
        <source>{name} has parts, {parts}; all of it is compared, unless one of them is chosen.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name}: есть части {parts}; сравнивается всё, если не выбрана одна из них.</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>закладка</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>примечание</translation>
    </message>
    <message>
        <source>a drawing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>a field</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>поле</translation>
    </message>
    <message>
        <source>a note&apos;s mark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>знак сноски</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>гиперссылка</translation>
    </message>
    <message>
        <source>a content control</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>элемент управления содержимым</translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>раздел</translation>
    </message>
    <message>
        <source>is formatted otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>иначе оформлено</translation>
    </message>
    <message>
        <source>reads otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>другой текст</translation>
    </message>
    <message>
        <source>has lost {thing}</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>утрачено: {thing}</translation>
    </message>
    <message>
        <source>has {thing} too many</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>лишнее: {thing}</translation>
    </message>
    <message>
        <source>has lost an entry</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>утрачена запись</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>has lost its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>утрачен конец</translation>
    </message>
    <message>
        <source>has more at its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>лишнее в конце</translation>
    </message>
    <message>
        <source>is not as in the earlier file</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>не так, как в прежнем файле</translation>
    </message>
    <message>
        <source>has sentences in text boxes, which are not read</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>содержит предложения в надписях, которые не читаются</translation>
    </message>
    <message>
        <source>has other documents inserted into it, which are not read; save it anew in Word to keep them</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>содержит вставленные документы, которые не читаются; сохраните его заново в Word, чтобы включить их</translation>
    </message>
    <message>
        <source>is a picture and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>это изображение, а не текст</translation>
    </message>
    <message>
        <source>is a Pocket Word document; save it as .docx</source>
        <extracomment>readers/formats</extracomment>
        <translation>это документ Pocket Word; сохраните его в формате .docx</translation>
    </message>
    <message>
        <source>is a comparison that was saved with Resolute, and no text of its own; open it alone</source>
        <extracomment>readers/formats</extracomment>
        <translation>это сравнение, сохраненное в Resolute, а не отдельный текст; откройте его отдельно</translation>
    </message>
    <message>
        <source>is a spreadsheet and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>это электронная таблица, а не документ Word</translation>
    </message>
    <message>
        <source>is a presentation and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>это презентация, а не документ Word</translation>
    </message>
    <message>
        <source>is a spreadsheet and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>это электронная таблица, а не текст</translation>
    </message>
    <message>
        <source>is a presentation and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>это презентация, а не текст</translation>
    </message>
    <message>
        <source>is an old Office file and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>это старый файл Office, но не документ Word</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>readers/formats</extracomment>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>is encrypted; open it in Word and save it without a password</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>файл зашифрован; откройте его в Word и сохраните без пароля</translation>
    </message>
    <message>
        <source>is a zip archive and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>это ZIP-архив, а не документ Word</translation>
    </message>
    <message>
        <source>is damaged: it begins like a mail, but cannot be taken apart</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>файл поврежден: начинается как письмо, но не поддается разбору</translation>
    </message>
    <message>
        <source>is a mail; what is read is the document attached to it, {named}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>это электронное письмо; прочитан вложенный в него документ: {named}</translation>
    </message>
    <message numerus="yes">
        <source>so are {n} more, not read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>
            <numerusform>вложен еще {n} документ, он не прочитан</numerusform>
            <numerusform>вложены еще {n} документа, они не прочитаны</numerusform>
            <numerusform>вложены еще {n} документов, они не прочитаны</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>{told}; {more}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>без имени</translation>
    </message>
    <message>
        <source>is a mail without a text</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>это электронное письмо без текста</translation>
    </message>
    <message>
        <source>is not read: its parts stand more than {most} deep within one another</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>файл не читается: вложенность его частей превышает {most}</translation>
    </message>
    <message>
        <source>is damaged: it is a web page without content</source>
        <extracomment>readers/html/page</extracomment>
        <translation>файл поврежден: это веб-страница без содержания</translation>
    </message>
    <message>
        <source>is not read: its elements stand more than {most} deep within one another</source>
        <extracomment>readers/html/page</extracomment>
        <translation>файл не читается: вложенность его элементов превышает {most}</translation>
    </message>
    <message>
        <source>is encrypted; open it in LibreOffice and save it without a password</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>файл зашифрован; откройте его в LibreOffice и сохраните без пароля</translation>
    </message>
    <message>
        <source>is damaged: it is an OpenDocument file without a content</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>файл поврежден: это файл OpenDocument без содержимого</translation>
    </message>
    <message>
        <source>is an OpenDocument file and no text</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>это файл OpenDocument, но не текст</translation>
    </message>
    <message>
        <source>has a paragraph for each of its lines, as text copied from a PDF into Word has; open the PDF itself, or paste its text here</source>
        <extracomment>readers/opening</extracomment>
        <translation>содержит абзац на каждую строку, как текст, скопированный из PDF в Word; откройте сам PDF или вставьте его текст сюда</translation>
    </message>
    <message>
        <source>is empty: no paragraph stands in it</source>
        <extracomment>readers/html/reading</extracomment>
        <translation>файл пуст: в нем нет ни одного абзаца</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password first</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>файл зашифрован; сначала сохраните его без пароля</translation>
    </message>
    <message>
        <source>is damaged: it begins like a PDF, but is cut off or broken</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>файл поврежден: начинается как PDF, но обрывается или испорчен</translation>
    </message>
    <message>
        <source>is damaged: its page {page} cannot be read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>файл поврежден: страница {page} не читается</translation>
    </message>
    <message>
        <source>has notes whose marks were not found in its text; they stand at its end</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>знаки сносок в тексте не найдены; эти сноски помещены в конце</translation>
    </message>
    <message>
        <source>holds no text</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>в файле нет текста</translation>
    </message>
    <message>
        <source>holds no text besides what stands at the edges of its pages</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>в файле нет текста, кроме колонтитулов</translation>
    </message>
    <message>
        <source>is scanned, no text layer; have its text recognized (OCR) first</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>это скан без текстового слоя; сначала распознайте текст (OCR)</translation>
    </message>
    <message>
        <source>has more than {most} characters, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>в файле более {most} символов, а это предел для чтения</translation>
    </message>
    <message>
        <source>has more than {most} lines, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>в файле более {most} строк, а это предел для чтения</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as accepted</source>
        <extracomment>readers/revisions</extracomment>
        <translation>содержит отслеживаемые изменения; они сочтены принятыми</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as rejected</source>
        <extracomment>readers/revisions</extracomment>
        <translation>содержит отслеживаемые изменения; они сочтены отклоненными</translation>
    </message>
    <message>
        <source>carries tracked changes</source>
        <extracomment>readers/docx/reading</extracomment>
        <translation>содержит отслеживаемые изменения</translation>
    </message>
    <message>
        <source>has more than {most} control words and groups, the most that are read</source>
        <extracomment>readers/rtf/tokens</extracomment>
        <translation>в файле более {most} управляющих слов и групп, а это предел для чтения</translation>
    </message>
    <message>
        <source>has more than {most} paragraphs, the most that are read</source>
        <extracomment>readers/source</extracomment>
        <translation>в файле более {most} абзацев, а это предел для чтения</translation>
    </message>
    <message>
        <source>holds no resolution that was recognized; it is read as plain paragraphs</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>резолюция не распознана; файл прочитан как обычные абзацы</translation>
    </message>
    <message>
        <source>has words that are struck through by hand and not as tracked deletions; they are read as wording</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>содержит слова, зачеркнутые вручную, а не как отслеживаемое удаление; они читаются как текст</translation>
    </message>
    <message>
        <source>{name} {notice}.</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>{name}: {notice}.</translation>
    </message>
    <message>
        <source>is neither a Word document nor text that can be read</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>это не документ Word и не читаемый текст</translation>
    </message>
    <message>
        <source>is garbled: its letters were taken for those of another encoding when it was saved; save it as UTF-8 where it was right</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>текст искажен: при сохранении его кодировка была определена неверно; сохраните исходный текст в UTF-8</translation>
    </message>
    <message>
        <source>is text in an encoding that cannot be told; save it as UTF-8</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>это текст в неизвестной кодировке; сохраните его в UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>has {n} damaged characters, which are shown as �</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>
            <numerusform>{n} поврежденный символ, показан как �</numerusform>
            <numerusform>{n} поврежденных символа, показаны как �</numerusform>
            <numerusform>{n} поврежденных символов, показаны как �</numerusform>
        </translation>
    </message>
    <message>
        <source>is read as text in {encoding}, which is a guess from its letters</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>прочитано как текст в кодировке {encoding} — это предположение, судя по буквам</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: no encoding has that name</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>не удается прочитать в кодировке {encoding}: кодировки с таким названием нет</translation>
    </message>
    <message>
        <source>is no text in {encoding}</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>это не текст в кодировке {encoding}</translation>
    </message>
    <message>
        <source>is damaged: it is marked as {encoding} and is not</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>файл поврежден: указана кодировка {encoding}, но это не она</translation>
    </message>
    <message>
        <source>has notes that could not be tied to their marks, for there are not as many marks as notes</source>
        <extracomment>readers/text/reading</extracomment>
        <translation>сноски не удалось связать с их знаками: знаков не столько, сколько сносок</translation>
    </message>
    <message>
        <source>is not read: it has markup larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/xml</extracomment>
        <translation>файл не читается: разметка в нем больше {megabytes} МБ, а это предел для чтения</translation>
    </message>
    <message>
        <source>has more than {most} elements, the most that are read</source>
        <extracomment>readers/xml</extracomment>
        <translation>в файле более {most} элементов, а это предел для чтения</translation>
    </message>
    <message>
        <source>is not read: {what} declares a document type</source>
        <extracomment>readers/xml</extracomment>
        <translation>файл не читается: {what} объявляет тип документа</translation>
    </message>
    <message>
        <source>is not read: {what} has elements more than 256 deep within one another</source>
        <extracomment>readers/xml</extracomment>
        <translation>файл не читается: {what} — вложенность элементов превышает 256</translation>
    </message>
    <message>
        <source>is damaged: {what} is no well-formed XML</source>
        <extracomment>readers/xml</extracomment>
        <translation>файл поврежден: {what} — некорректный XML</translation>
    </message>
    <message>
        <source>Resolute {version} compares two resolutions and writes what changed as tracked changes. What you open stays on this computer.</source>
        <extracomment>window/about</extracomment>
        <translation>Resolute {version} сравнивает две резолюции и записывает различия как отслеживаемые изменения. Все, что вы открываете, остается на этом компьютере.</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <extracomment>window/about</extracomment>
        <translation>О программе Resolute</translation>
    </message>
    <message>
        <source>Change {n} of {total}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>Изменение {n} из {total}</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>удалено «{words}»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>добавлено «{words}»</translation>
    </message>
    <message>
        <source>{later}, formerly {earlier}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>{later}, ранее {earlier}</translation>
    </message>
    <message>
        <source>stronger</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>сильнее</translation>
    </message>
    <message>
        <source>weaker</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>слабее</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>window/actions</extracomment>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>window/actions</extracomment>
        <translation>Другие команды</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your links cannot be followed: what they join does not stand together.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>
            <numerusform>Не удается учесть {n} вашу связь: связанное стоит не рядом.</numerusform>
            <numerusform>Не удается учесть {n} ваши связи: связанное стоит не рядом.</numerusform>
            <numerusform>Не удается учесть {n} ваших связей: связанное стоит не рядом.</numerusform>
        </translation>
    </message>
    <message>
        <source>unpairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>разъединение ({name})</translation>
    </message>
    <message>
        <source>no counterpart for {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>без соответствия ({name})</translation>
    </message>
    <message>
        <source>splitting off from {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>отделение ({name})</translation>
    </message>
    <message>
        <source>removal of the link at {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>удаление связи ({name})</translation>
    </message>
    <message>
        <source>removal of all your links</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>удаление всех ваших связей</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables pair by their places.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>Сначала перейдите к абзацу: сноски и таблицы сопоставляются по месту.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>Ничего не связано вручную.</translation>
    </message>
    <message>
        <source>joining of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>присоединение ({name})</translation>
    </message>
    <message>
        <source>pairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>сопоставление ({name})</translation>
    </message>
    <message>
        <source>Pair {here} with {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Сопоставить: {here} и {there}</translation>
    </message>
    <message>
        <source>Drop it on the paragraph that it goes with</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Отпустите на абзаце, которому он соответствует</translation>
    </message>
    <message>
        <source>Join {here} to {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Присоединить: {here} к {there}</translation>
    </message>
    <message>
        <source>Which earlier paragraph does this carry on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Какому прежнему абзацу соответствует этот?
{named}</translation>
    </message>
    <message>
        <source>Words or label</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Слова или обозначение</translation>
    </message>
    <message>
        <source>Words or label of the other paragraph</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Слова или обозначение другого абзаца</translation>
    </message>
    <message>
        <source>Paragraphs of the other text</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Абзацы другого текста</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Which other paragraph belongs with this one?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Какой еще абзац относится к этому?
{named}</translation>
    </message>
    <message>
        <source>Which later paragraph carries this on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Какому новому абзацу соответствует этот?
{named}</translation>
    </message>
    <message>
        <source>Pair also with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Сопоставить также с</translation>
    </message>
    <message>
        <source>Pair with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Сопоставить с</translation>
    </message>
    <message>
        <source>{line}, no counterpart</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>{line}, без соответствия</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>Закрыть список изменений</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>Ни одного</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>
            <numerusform>{name}, скрыто: {n}</numerusform>
            <numerusform>{name}, скрыто: {n}</numerusform>
            <numerusform>{name}, скрыто: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words or label</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Фильтр по словам или обозначению</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Виды изменений</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Только существенное</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What became of the paragraphs</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Что стало с абзацами</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Части</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Части текста</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>What you marked</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Что вы отметили</translation>
    </message>
    <message>
        <source>Only what was not seen</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Только непросмотренное</translation>
    </message>
    <message>
        <source>This paragraph has not moved.</source>
        <extracomment>window/changes/guide</extracomment>
        <translation>Этот абзац не перемещен.</translation>
    </message>
    <message>
        <source>The filter hides all changes.</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Фильтр скрывает все изменения.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>A date, a session or a figure that does not fit</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Дата, сессия или число, не согласующиеся с остальным</translation>
    </message>
    <message>
        <source>Words changed that nothing below explains</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Измененные слова, не подпадающие под виды ниже</translation>
    </message>
    <message>
        <source>The verb that the paragraph begins with</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Глагольная форма, с которой начинается абзац</translation>
    </message>
    <message>
        <source>Words that limit or widen what is asked, such as “as appropriate”</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Слова, сужающие или расширяющие сказанное, например «в соответствующих случаях»</translation>
    </message>
    <message>
        <source>An amount or a deadline</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Количество, сумма или срок</translation>
    </message>
    <message>
        <source>A body or a country that is named</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Упомянутый орган или страна</translation>
    </message>
    <message>
        <source>A document that is cited</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Документ, на который дается ссылка</translation>
    </message>
    <message>
        <source>A note that was added, removed or changed</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Сноска добавлена, удалена или изменена</translation>
    </message>
    <message>
        <source>A clause that stands in another paragraph now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Фраза, которая теперь стоит в другом абзаце</translation>
    </message>
    <message>
        <source>One paragraph became several</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Один абзац стал несколькими</translation>
    </message>
    <message>
        <source>Several paragraphs became one</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Несколько абзацев стали одним</translation>
    </message>
    <message>
        <source>From the preamble to the operative part, or back</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Из преамбулы в постановляющую часть или обратно</translation>
    </message>
    <message>
        <source>A paragraph that stands elsewhere now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Абзац, который теперь стоит в другом месте</translation>
    </message>
    <message>
        <source>“Also” and “further” alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Только «также» и «далее» — вслед за предыдущими пунктами</translation>
    </message>
    <message>
        <source>Sessions, dates and symbols that the calendar brings along</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Сессии, даты и условные обозначения, меняющиеся с календарем</translation>
    </message>
    <message>
        <source>Spelling and punctuation</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Орфография и пунктуация</translation>
    </message>
    <message>
        <source>The number alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Только номер — вслед за предыдущими пунктами</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Preamble</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative part</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Те же слова</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>Скрыто фильтром: {n}</numerusform>
            <numerusform>Скрыто фильтром: {n}</numerusform>
            <numerusform>Скрыто фильтром: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Дальше изменений нет.</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Выше изменений нет.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides {n} changes.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>Фильтр скрывает {n} изменение.</numerusform>
            <numerusform>Фильтр скрывает {n} изменения.</numerusform>
            <numerusform>Фильтр скрывает {n} изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with the same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>С теми же словами: {n}</numerusform>
            <numerusform>С теми же словами: {n}</numerusform>
            <numerusform>С теми же словами: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Порядок списка: {order}</translation>
    </message>
    <message>
        <source>By weight</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>По значимости</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <extracomment>window/choosing</extracomment>
        <translation>Тексты ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Файл Word (*.docx)</translation>
    </message>
    <message>
        <source>Comparisons (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Сравнения (*.resolute)</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>Открыть сравнение</translation>
    </message>
    <message>
        <source>Comparison (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Сравнение (*.resolute)</translation>
    </message>
    <message>
        <source>This is the official Word file of the earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Официальный файл Word прежнего текста</translation>
    </message>
    <message>
        <source>Choose {side}</source>
        <extracomment>window/choosing</extracomment>
        <translation>Выбрать {side}</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <extracomment>window/choosing</extracomment>
        <translation>Перетащите файл сюда</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Сопоставление</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/commands</extracomment>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>Compare two other texts beside these</source>
        <extracomment>window/commands</extracomment>
        <translation>Сравнить два других текста, не закрывая эти</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Открыть тексты…</translation>
    </message>
    <message>
        <source>Choose an earlier and a later text</source>
        <extracomment>window/commands</extracomment>
        <translation>Выбрать прежний и новый тексты</translation>
    </message>
    <message>
        <source>Open &amp;comparison…</source>
        <extracomment>window/commands</extracomment>
        <translation>Открыть с&amp;равнение…</translation>
    </message>
    <message>
        <source>Go on with a comparison that was saved</source>
        <extracomment>window/commands</extracomment>
        <translation>Продолжить сохраненное сравнение</translation>
    </message>
    <message>
        <source>Restore &amp;unsaved work…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Восстановить несохраненное…</translation>
    </message>
    <message>
        <source>Go on with what a window left that was not closed, even if you did not want it at the start</source>
        <extracomment>window/commands</extracomment>
        <translation>Продолжить работу, оставшуюся в незакрытом окне, даже если при запуске вы от нее отказались</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <extracomment>window/commands</extracomment>
        <translation>Открыть при&amp;мер</translation>
    </message>
    <message>
        <source>See two invented resolutions compared</source>
        <extracomment>window/commands</extracomment>
        <translation>Посмотреть сравнение двух вымышленных резолюций</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>window/commands</extracomment>
        <translation>Поменять м&amp;естами</translation>
    </message>
    <message>
        <source>Make the later text the earlier one</source>
        <extracomment>window/commands</extracomment>
        <translation>Сделать новый текст прежним</translation>
    </message>
    <message>
        <source>Choose te&amp;xts…</source>
        <extracomment>window/commands</extracomment>
        <translation>Вы&amp;брать тексты…</translation>
    </message>
    <message>
        <source>Compare one text of a file that holds several: a part, a draft, an annex</source>
        <extracomment>window/commands</extracomment>
        <translation>Сравнить один из нескольких текстов файла: часть, проект, приложение</translation>
    </message>
    <message>
        <source>Official Wor&amp;d file…</source>
        <extracomment>window/commands</extracomment>
        <translation>О&amp;фициальный файл Word…</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Сохранить сравнение</translation>
    </message>
    <message>
        <source>Keep both texts, your links, notes and marks in one file, to go on another day</source>
        <extracomment>window/commands</extracomment>
        <translation>Сохранить оба текста, связи, заметки и отметки в одном файле, чтобы продолжить в другой день</translation>
    </message>
    <message>
        <source>Save comparison &amp;as…</source>
        <extracomment>window/commands</extracomment>
        <translation>Сохранить сравнение &amp;как…</translation>
    </message>
    <message>
        <source>Keep the comparison in another file</source>
        <extracomment>window/commands</extracomment>
        <translation>Сохранить сравнение в другом файле</translation>
    </message>
    <message>
        <source>Save &amp;redline…</source>
        <extracomment>window/commands</extracomment>
        <translation>Сохранить &amp;правку…</translation>
    </message>
    <message>
        <source>Save redline</source>
        <extracomment>window/choosing</extracomment>
        <translation>Сохранить правку</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write any output, with its options, and see what was proved of it</source>
        <extracomment>window/commands</extracomment>
        <translation>Сохранить в любом формате с его параметрами и увидеть итог проверки</translation>
    </message>
    <message>
        <source>Stop wor&amp;k</source>
        <extracomment>window/commands</extracomment>
        <translation>Прервать рабо&amp;ту</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <extracomment>window/commands</extracomment>
        <translation>Прервать текущую операцию</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>window/commands</extracomment>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <extracomment>window/commands</extracomment>
        <translation>Закрыть все окна</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <extracomment>window/commands</extracomment>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <extracomment>window/commands</extracomment>
        <translation>Повторить отмененное действие</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>window/commands</extracomment>
        <translation>Копировать выделенные слова</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <extracomment>window/commands</extracomment>
        <translation>Копировать с &amp;разметкой</translation>
    </message>
    <message>
        <source>Copy the selected words, or the current paragraph, as formatted text for Word or a message</source>
        <extracomment>window/commands</extracomment>
        <translation>Копировать выделенные слова или текущий абзац как форматированный текст для Word или письма</translation>
    </message>
    <message>
        <source>Paste as &amp;earlier text</source>
        <extracomment>window/commands</extracomment>
        <translation>Вставить как пре&amp;жний текст</translation>
    </message>
    <message>
        <source>Take the earlier text from the clipboard, as it was copied in Word, a browser or elsewhere</source>
        <extracomment>window/commands</extracomment>
        <translation>Взять прежний текст из буфера обмена, скопированный в Word, браузере или другой программе</translation>
    </message>
    <message>
        <source>Paste as &amp;later text</source>
        <extracomment>window/commands</extracomment>
        <translation>Вставить как но&amp;вый текст</translation>
    </message>
    <message>
        <source>Take the later text from the clipboard</source>
        <extracomment>window/commands</extracomment>
        <translation>Взять новый текст из буфера обмена</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>window/commands</extracomment>
        <translation>В&amp;ыделить все</translation>
    </message>
    <message>
        <source>Select all of the side that was clicked last</source>
        <extracomment>window/commands</extracomment>
        <translation>Выделить все на той стороне, где был последний щелчок</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find words in both texts, deleted ones too</source>
        <extracomment>window/commands</extracomment>
        <translation>Найти слова в обоих текстах, в том числе удаленные</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>window/commands</extracomment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>window/commands</extracomment>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти к следующему совпадению</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>window/commands</extracomment>
        <translation>Найти пр&amp;едыдущее</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти к предыдущему совпадению</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Термины…</translation>
    </message>
    <message>
        <source>Words to keep an eye on: set off in both texts and counted</source>
        <extracomment>window/commands</extracomment>
        <translation>Слова, за которыми нужно следить: они выделены в обоих текстах и подсчитаны</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>window/commands</extracomment>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>Theme, colours, letters, author and privacy</source>
        <extracomment>window/commands</extracomment>
        <translation>Тема, цвета, шрифты, автор и конфиденциальность</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Темная</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Change list</source>
        <extracomment>window/commands</extracomment>
        <translation>Список &amp;изменений</translation>
    </message>
    <message>
        <source>Show or hide the list of changes beside the texts</source>
        <extracomment>window/commands</extracomment>
        <translation>Показать или скрыть список изменений рядом с текстами</translation>
    </message>
    <message>
        <source>The earlier text is no Word file; the redline stands on one that is laid out for it.</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Прежний текст — не файл Word; правка вносится в файл, созданный по этому тексту.</translation>
    </message>
    <message>
        <source>Official Word file…</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Официальный файл Word…</translation>
    </message>
    <message>
        <source>Choose the official Word file of the earlier text: the redline stands on it</source>
        <extracomment>window/commands</extracomment>
        <translation>Выбрать официальный файл Word прежнего текста: правка вносится в него</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Проект резолюции</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Проект решения</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Итоговый документ</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>&amp;Earlier file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>&amp;Прежний файл: какой текст из {name}?</translation>
    </message>
    <message>
        <source>&amp;Later file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>&amp;Новый файл: какой текст из {name}?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Весь файл</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Выбор текстов</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Выбор текста</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} ваша заметка</numerusform>
            <numerusform>{n} ваши заметки</numerusform>
            <numerusform>{n} ваших заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>window/commands</extracomment>
        <translation>Р&amp;ядом</translation>
    </message>
    <message>
        <source>“{said}” is none of the parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>В {name} нет части «{said}»; есть: {parts}.</translation>
    </message>
    <message>
        <source>{name} holds one text, and no part that is called “{said}”.</source>
        <extracomment>app/documents</extracomment>
        <translation>{name} содержит один текст, и части «{said}» в нем нет.</translation>
    </message>
    <message>
        <source>“{said}” may be any of these parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>«{said}» может быть любой из этих частей {name}: {parts}.</translation>
    </message>
    <message>
        <source>The changes stand in one text of the earlier file; its other texts are as they were.</source>
        <extracomment>app/exports</extracomment>
        <translation>Изменения внесены в один текст прежнего файла; остальные его тексты остались как были.</translation>
    </message>
    <message>
        <source>{name} holds several texts; what is compared of it is {part}.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} содержит несколько текстов; сравнивается: {part}.</translation>
    </message>
    <message>
        <source>{name} holds several texts: {parts}; name the one to compare with {option}, or “{whole}” for all of the file.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} содержит несколько текстов: {parts}; укажите нужный параметром {option} («{whole}» — весь файл).</translation>
    </message>
    <message>
        <source>{name} has no part “{part}” now; all of it is compared.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>В {name} больше нет части «{part}»; сравнивается весь файл.</translation>
    </message>
    <message>
        <source>has a part that is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>одна из частей файла после распаковки больше {megabytes} МБ, а это предел для чтения</translation>
    </message>
    <message>
        <source>is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>файл после распаковки больше {megabytes} МБ, а это предел для чтения</translation>
    </message>
    <message>
        <source>has more than {most} parts, the most that are read</source>
        <extracomment>readers/archive</extracomment>
        <translation>в файле более {most} частей, а это предел для чтения</translation>
    </message>
    <message>
        <source>is damaged: it is a package that is cut off or broken</source>
        <extracomment>readers/archive</extracomment>
        <translation>файл поврежден: его пакет обрывается или испорчен</translation>
    </message>
    <message>
        <source>is a drawing and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>это рисунок, а не текст</translation>
    </message>
    <message>
        <source>has more than {most} parts that hold parts, the most that are read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>в файле более {most} частей, содержащих другие части, а это предел для чтения</translation>
    </message>
    <message>
        <source>is not read: a line at its head is longer than {most} characters</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>файл не читается: строка в его заголовке длиннее {most} символов</translation>
    </message>
    <message>
        <source>has more than {most} changes of formatting, the most that are read</source>
        <extracomment>readers/opening</extracomment>
        <translation>в файле более {most} смен форматирования, а это предел для чтения</translation>
    </message>
    <message>
        <source>has more than {most} pages, the most that are read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>в файле более {most} страниц, а это предел для чтения</translation>
    </message>
    <message>
        <source>has more than {most} pieces of text on its page {number}</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>в файле на странице {number} более {most} фрагментов текста</translation>
    </message>
    <message>
        <source>Earlier text on the left, later text on the right</source>
        <extracomment>window/commands</extracomment>
        <translation>Прежний текст слева, новый справа</translation>
    </message>
    <message>
        <source>&amp;Redline in one column</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Правка в одном столбце</translation>
    </message>
    <message>
        <source>Both texts in one, deleted and inserted words where they stand</source>
        <extracomment>window/commands</extracomment>
        <translation>Оба текста в одном: удаленные и добавленные слова на своих местах</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <extracomment>window/commands</extracomment>
        <translation>Только из&amp;менения</translation>
    </message>
    <message>
        <source>Fold all unchanged paragraphs, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>Свернуть все неизмененные абзацы или снова показать их</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <extracomment>window/commands</extracomment>
        <translation>Свернуть/&amp;развернуть здесь</translation>
    </message>
    <message>
        <source>Fold the unchanged paragraphs where you are reading, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>Свернуть неизмененные абзацы в текущем месте или снова показать их</translation>
    </message>
    <message>
        <source>&amp;What was recognized…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Что распознано…</translation>
    </message>
    <message>
        <source>See what each paragraph was taken for and how sure that is, and correct it</source>
        <extracomment>window/commands</extracomment>
        <translation>Посмотреть, чем сочтен каждый абзац и насколько это точно, и исправить</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>window/commands</extracomment>
        <translation>Уме&amp;ньшить</translation>
    </message>
    <message>
        <source>Original si&amp;ze</source>
        <extracomment>window/commands</extracomment>
        <translation>Исходный ра&amp;змер</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>Go to the change before the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти к изменению перед текущим абзацем</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>window/commands</extracomment>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Следующее изменение</translation>
    </message>
    <message>
        <source>Go to the change after the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти к изменению после текущего абзаца</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>window/commands</extracomment>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous para&amp;graph</source>
        <extracomment>window/commands</extracomment>
        <translation>Предыдущий а&amp;бзац</translation>
    </message>
    <message>
        <source>Go to the paragraph above, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти к абзацу выше, измененному или нет</translation>
    </message>
    <message>
        <source>Next pa&amp;ragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Следующий аб&amp;зац</translation>
    </message>
    <message>
        <source>Go to the paragraph below, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти к абзацу ниже, измененному или нет</translation>
    </message>
    <message>
        <source>&amp;Other end of the move</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Другой конец перемещения</translation>
    </message>
    <message>
        <source>Go from a moved paragraph to where it stood, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти от перемещенного абзаца туда, где он стоял, или обратно</translation>
    </message>
    <message>
        <source>&amp;Mark as seen, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>П&amp;росмотрено или нет</translation>
    </message>
    <message>
        <source>Mark the current change as seen, or take the mark away</source>
        <extracomment>window/commands</extracomment>
        <translation>Отметить текущее изменение как просмотренное или снять отметку</translation>
    </message>
    <message>
        <source>Mark &amp;all listed as seen</source>
        <extracomment>window/commands</extracomment>
        <translation>Отметить &amp;все в списке</translation>
    </message>
    <message>
        <source>Mark all changes as seen that the filter shows</source>
        <extracomment>window/commands</extracomment>
        <translation>Отметить как просмотренные все изменения, которые показывает фильтр</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <extracomment>window/commands</extracomment>
        <translation>Зам&amp;етка…</translation>
    </message>
    <message>
        <source>Write a note on the current change, which is kept in the comparison file</source>
        <extracomment>window/commands</extracomment>
        <translation>Написать заметку к текущему изменению; она хранится в файле сравнения</translation>
    </message>
    <message>
        <source>Go to the change &amp;list, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>К списку &amp;изменений и обратно</translation>
    </message>
    <message>
        <source>Go from the text to the list of changes, or back to the text</source>
        <extracomment>window/commands</extracomment>
        <translation>Перейти от текста к списку изменений или обратно к тексту</translation>
    </message>
    <message>
        <source>&amp;Filter changes…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Фильтр изменений…</translation>
    </message>
    <message>
        <source>Type words or a label, and only changes with them are listed and walked to</source>
        <extracomment>window/commands</extracomment>
        <translation>Введите слова или обозначение: в списке и при переходах останутся только изменения с ними</translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
        <extracomment>window/commands</extracomment>
        <translation>Показать все из&amp;менения</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Say what the current paragraph is: preambular, operative, a heading or something else</source>
        <extracomment>window/commands</extracomment>
        <translation>Указать, чем является текущий абзац: пунктом преамбулы или постановляющей части, заголовком или иным</translation>
    </message>
    <message>
        <source>The body &amp;begins here</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Начало основного текста</translation>
    </message>
    <message>
        <source>What stands above the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>То, что выше текущего абзаца, не относится к резолюции; еще раз — снять указание</translation>
    </message>
    <message>
        <source>The body &amp;ends here</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Конец основного текста</translation>
    </message>
    <message>
        <source>What stands below the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>То, что ниже текущего абзаца, не относится к резолюции; еще раз — снять указание</translation>
    </message>
    <message>
        <source>&amp;Footnote mark, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Знак сноски или нет</translation>
    </message>
    <message>
        <source>The digits that are selected are a footnote&apos;s mark, or the mark there is digits</source>
        <extracomment>window/commands</extracomment>
        <translation>Выделенные цифры — знак сноски, или же этот знак — просто цифры</translation>
    </message>
    <message>
        <source>&amp;Remove your correction</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Убрать исправление</translation>
    </message>
    <message>
        <source>Let the program say again what the current paragraph is</source>
        <extracomment>window/commands</extracomment>
        <translation>Пусть программа снова сама определит текущий абзац</translation>
    </message>
    <message>
        <source>Remove &amp;all your corrections</source>
        <extracomment>window/commands</extracomment>
        <translation>Убрать &amp;все исправления</translation>
    </message>
    <message>
        <source>Let the program read both texts by itself again</source>
        <extracomment>window/commands</extracomment>
        <translation>Пусть программа снова сама прочитает оба текста</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <extracomment>window/commands</extracomment>
        <translation>Прочитать, как пользоваться программой</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Type a few letters of a command&apos;s name</source>
        <extracomment>window/commands</extracomment>
        <translation>Введите несколько букв названия команды</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Сопоставить с…</translation>
    </message>
    <message>
        <source>Choose which paragraph carries on the current one; by mouse, drag its label onto it</source>
        <extracomment>window/commands</extracomment>
        <translation>Выбрать, какой абзац соответствует текущему; мышью — перетащите на него обозначение</translation>
    </message>
    <message>
        <source>Pair al&amp;so with…</source>
        <extracomment>window/commands</extracomment>
        <translation>Сопоставить &amp;также с…</translation>
    </message>
    <message>
        <source>Choose a further paragraph that became part of the current row; by mouse, drag with Ctrl</source>
        <extracomment>window/commands</extracomment>
        <translation>Выбрать еще один абзац, вошедший в текущую строку; мышью — перетаскивайте с Ctrl</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Разъединить</translation>
    </message>
    <message>
        <source>These paragraphs do not carry on each other</source>
        <extracomment>window/commands</extracomment>
        <translation>Эти абзацы не соответствуют друг другу</translation>
    </message>
    <message>
        <source>&amp;No counterpart</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Без соответствия</translation>
    </message>
    <message>
        <source>Nothing carries on this paragraph, or it carries on nothing; the other one is free to pair</source>
        <extracomment>window/commands</extracomment>
        <translation>Этому абзацу ничто не соответствует; второй можно сопоставить с другим</translation>
    </message>
    <message>
        <source>Split &amp;off</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Отделить</translation>
    </message>
    <message>
        <source>Take the paragraph that was clicked out of a row of several</source>
        <extracomment>window/commands</extracomment>
        <translation>Вывести абзац, на котором был щелчок, из строки с несколькими абзацами</translation>
    </message>
    <message>
        <source>&amp;Remove your link</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Убрать связь</translation>
    </message>
    <message>
        <source>Let the program pair these paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>Пусть программа снова сама сопоставит эти абзацы</translation>
    </message>
    <message>
        <source>Remove &amp;all your links</source>
        <extracomment>window/commands</extracomment>
        <translation>Убрать &amp;все связи</translation>
    </message>
    <message>
        <source>Let the program pair all paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>Пусть программа снова сама сопоставит все абзацы</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Клавиши и знаки</translation>
    </message>
    <message>
        <source>See all shortcuts, and what signs and colours say</source>
        <extracomment>window/commands</extracomment>
        <translation>Посмотреть все сочетания клавиш и значение знаков и цветов</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <extracomment>window/commands</extracomment>
        <translation>О про&amp;грамме Resolute</translation>
    </message>
    <message>
        <source>correction of {name}</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>исправление ({name})</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables are given by the file.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>Сначала перейдите к абзацу: сноски и таблицы заданы файлом.</translation>
    </message>
    <message>
        <source>removal of all your corrections</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>удаление всех ваших исправлений</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>Ничего не исправлено вручную.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>&amp;Это</translation>
    </message>
    <message>
        <source>As the &amp;program recognizes it</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>Как распознает &amp;программа</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Пункт преамбулы</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Пункт постановляющей части</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Подпункт</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Иное</translation>
    </message>
    <message>
        <source>Blank line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Пустая строка</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>указано вами</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>Heading of an annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Заголовок приложения</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>window/declared/fields</extracomment>
        <translation> пт</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <extracomment>window/declared/fields</extracomment>
        <translation>По выбору программы</translation>
    </message>
    <message>
        <source>Drop here as the earlier text</source>
        <extracomment>window/drops</extracomment>
        <translation>Отпустите здесь как прежний текст</translation>
    </message>
    <message>
        <source>Drop here as the later text</source>
        <extracomment>window/drops</extracomment>
        <translation>Отпустите здесь как новый текст</translation>
    </message>
    <message>
        <source>Drop here to go on with this comparison</source>
        <extracomment>window/drops</extracomment>
        <translation>Отпустите здесь, чтобы продолжить это сравнение</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>window/export/options</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>window/export/options</extracomment>
        <translation>Анонимно</translation>
    </message>
    <message>
        <source>A neutral author and date, so that nobody learns who made the file and when</source>
        <extracomment>window/export/options</extracomment>
        <translation>Нейтральные автор и дата: никто не узнает, кто и когда создал файл</translation>
    </message>
    <message>
        <source>Track formatting too</source>
        <extracomment>window/export/options</extracomment>
        <translation>Отслеживать и форматирование</translation>
    </message>
    <message>
        <source>Words that stay but look otherwise are tracked as changes of formatting</source>
        <extracomment>window/export/options</extracomment>
        <translation>Слова, которые остались, но выглядят иначе, отслеживаются как изменения форматирования</translation>
    </message>
    <message>
        <source>Make without tracking</source>
        <extracomment>window/export/options</extracomment>
        <translation>Внести без отслеживания</translation>
    </message>
    <message>
        <source>Changes of these kinds are made in the file and do not show as changes</source>
        <extracomment>window/export/options</extracomment>
        <translation>Изменения этих видов вносятся в файл и не показываются как изменения</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>window/export/options</extracomment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What stands beside each other</source>
        <extracomment>window/export/options</extracomment>
        <translation>Что стоит рядом</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <extracomment>window/export/options</extracomment>
        <translation>Прежний и новый</translation>
    </message>
    <message>
        <source>Earlier, later and what changed</source>
        <extracomment>window/export/options</extracomment>
        <translation>Прежний, новый и что изменилось</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>window/export/options</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>How the two texts stand on paper</source>
        <extracomment>window/export/options</extracomment>
        <translation>Как оба текста расположены на бумаге</translation>
    </message>
    <message>
        <source>Side by side, across</source>
        <extracomment>window/export/options</extracomment>
        <translation>Рядом, альбомная</translation>
    </message>
    <message>
        <source>One column, upright</source>
        <extracomment>window/export/options</extracomment>
        <translation>Один столбец, книжная</translation>
    </message>
    <message>
        <source>Changes only</source>
        <extracomment>window/export/options</extracomment>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Unchanged paragraphs are folded to a line</source>
        <extracomment>window/export/options</extracomment>
        <translation>Неизмененные абзацы свертываются в строку</translation>
    </message>
    <message>
        <source>Show only</source>
        <extracomment>window/export/options</extracomment>
        <translation>Показать только</translation>
    </message>
    <message>
        <source>Changes with findings of these kinds alone; with none chosen, all are shown</source>
        <extracomment>window/export/options</extracomment>
        <translation>Только изменения этих видов; если ни один не выбран, показываются все</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <extracomment>window/export/preview</extracomment>
        <translation>Что будет показано</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} paragraphs with findings are shown.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>
            <numerusform>Показано {shown} из {n} абзаца с изменениями.</numerusform>
            <numerusform>Показано {shown} из {n} абзацев с изменениями.</numerusform>
            <numerusform>Показано {shown} из {n} абзацев с изменениями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>window/choosing</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where to write the file</source>
        <extracomment>window/export/where</extracomment>
        <translation>Выбрать, куда записать файл</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <extracomment>window/export/where</extracomment>
        <translation>Файл с таким именем существует и будет заменен.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <extracomment>window/intake</extracomment>
        <translation>В буфере обмена нет ни текста, ни файла.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>window/intake</extracomment>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Исправлено вами</translation>
    </message>
    <message>
        <source>What was recognized</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>Что распознано</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>This &amp;is…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Это…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>&amp;Показать в тексте</translation>
    </message>
    <message>
        <source>General Assembly</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Генеральная Ассамблея</translation>
    </message>
    <message>
        <source>Security Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Совет Безопасности</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Совет по правам человека</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Экономический и Социальный Совет</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Русский</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} пункт преамбулы</numerusform>
            <numerusform>{n} пункта преамбулы</numerusform>
            <numerusform>{n} пунктов преамбулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} пункт постановляющей части</numerusform>
            <numerusform>{n} пункта постановляющей части</numerusform>
            <numerusform>{n} пунктов постановляющей части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sub-paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} подпункт</numerusform>
            <numerusform>{n} подпункта</numerusform>
            <numerusform>{n} подпунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} заголовок</numerusform>
            <numerusform>{n} заголовка</numerusform>
            <numerusform>{n} заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} сноска</numerusform>
            <numerusform>{n} сноски</numerusform>
            <numerusform>{n} сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are guesses</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} абзац определен предположительно</numerusform>
            <numerusform>{n} абзаца определены предположительно</numerusform>
            <numerusform>{n} абзацев определены предположительно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnote marks are typed digits</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} знак сноски набран цифрами</numerusform>
            <numerusform>{n} знака сносок набраны цифрами</numerusform>
            <numerusform>{n} знаков сносок набраны цифрами</numerusform>
        </translation>
    </message>
    <message>
        <source>the body begins</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>начало основного текста</translation>
    </message>
    <message>
        <source>the body ends</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>конец основного текста</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window/export/where</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Write {output}</source>
        <extracomment>window/export/where</extracomment>
        <translation>Запись: {output}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Слово целиком</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Закрыть панель поиска (Esc)</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Найти в текстах</translation>
    </message>
    <message>
        <source>Texts to search</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>In both texts, words that are equal on both sides count once, deleted ones too</source>
        <extracomment>window/find/bar</extracomment>
        <translation>В обоих текстах: слова, одинаковые с двух сторон, считаются один раз, удаленные тоже</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Очистить поле</translation>
    </message>
    <message>
        <source>Both texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Оба текста</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Прежний текст</translation>
    </message>
    <message>
        <source>Later text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>No regular expression: {reason}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>Неверное регулярное выражение: {reason}</translation>
    </message>
    <message>
        <source>No matches</source>
        <extracomment>window/find/finder</extracomment>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>{place}, from the other end</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{place}, с другого конца</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Термины, по одному в строке</translation>
    </message>
    <message>
        <source>How often each term stands in the texts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Сколько раз каждый термин встречается в текстах</translation>
    </message>
    <message>
        <source>Heads of the counts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Заголовки столбцов подсчета</translation>
    </message>
    <message>
        <source>Words or phrases to keep an eye on, &amp;one a line:</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Слова и обороты, за которыми нужно следить, &amp;по одному в строке:</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Прежний</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>The comparing process ended unexpectedly; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>Процесс сравнения неожиданно завершился; ничего не изменено.</translation>
    </message>
    <message>
        <source>Resolute made a mistake; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>В Resolute произошла ошибка; ничего не изменено.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Клавиши и знаки</translation>
    </message>
    <message>
        <source>Between the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Между текстами</translation>
    </message>
    <message>
        <source>In the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>В текстах</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Прервано; ничего не изменено.</translation>
    </message>
    <message>
        <source>The text on the left is later than the one on the right.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Текст слева новее текста справа.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>window/main_window</extracomment>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Redline proved both ways</source>
        <extracomment>window/main_window</extracomment>
        <translation>Правка проверена в обе стороны</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>All paragraphs have changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Изменены все абзацы.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>note on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>заметка ({name})</translation>
    </message>
    <message>
        <source>mark on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>отметка ({name})</translation>
    </message>
    <message numerus="yes">
        <source>marks on {n} changes</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>
            <numerusform>отметка на {n} изменении</numerusform>
            <numerusform>отметки на {n} изменениях</numerusform>
            <numerusform>отметки на {n} изменениях</numerusform>
        </translation>
    </message>
    <message>
        <source>this paragraph</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>этот абзац</translation>
    </message>
    <message>
        <source>Go to a paragraph first.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>Сначала перейдите к абзацу.</translation>
    </message>
    <message>
        <source>Go to a change first: only changes are marked as seen.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>Сначала перейдите к изменению: просмотренными отмечаются только изменения.</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>Заметка: {name}</translation>
    </message>
    <message>
        <source>&amp;Note; it is kept in the comparison file and stands in no redline.</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>&amp;Заметка; она хранится в файле сравнения и не попадает в файл с правкой.</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>&amp;Удалить заметку</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Еще не просмотрено</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Without a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Без заметки</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Заметка: {text}</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Связано вами</translation>
    </message>
    <message>
        <source>Marked as seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Отмечено как просмотренное</translation>
    </message>
    <message>
        <source>Has a note of yours</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Есть ваша заметка</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>window/messages</extracomment>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>window/commands</extracomment>
        <translation>Открыть тексты</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>window/open_dialog</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>window/commands</extracomment>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>Обзор изменений</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>Где находятся изменения; щелкните или перетащите, чтобы перейти туда</translation>
    </message>
    <message>
        <source>Earlier and later text side by side</source>
        <extracomment>window/pair/view</extracomment>
        <translation>Прежний и новый тексты рядом</translation>
    </message>
    <message>
        <source>Suspect</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Нестыковка</translation>
    </message>
    <message>
        <source>Substantive</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>По существу</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Начальные слова</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Footnote</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Перенос фразы</translation>
    </message>
    <message>
        <source>Migrated</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Смена части</translation>
    </message>
    <message>
        <source>Also/further</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Также/далее</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Техническое</translation>
    </message>
    <message>
        <source>Editorial</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Редакционное</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>Masthead</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Adoption line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Строка о принятии</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Строка об источнике</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Organ line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Строка органа</translation>
    </message>
    <message>
        <source>Cells of tables are not recognized, but given by the file.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Ячейки таблиц не распознаются, а заданы файлом.</translation>
    </message>
    <message>
        <source>A blank line is nothing else.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Пустая строка не может быть ничем иным.</translation>
    </message>
    <message>
        <source>The body cannot begin behind its end.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Основной текст не может начинаться после своего конца.</translation>
    </message>
    <message>
        <source>The body cannot end before its beginning.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Основной текст не может заканчиваться до своего начала.</translation>
    </message>
    <message>
        <source>There are no digits here: select those that are a footnote&apos;s mark, or are none.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Здесь нет цифр: выделите те, что являются знаком сноски или не являются им.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Здесь ничего не исправлено.</translation>
    </message>
    <message>
        <source>This mark is no number.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Этот знак — не число.</translation>
    </message>
    <message>
        <source>This mark is a footnote of the file, and not digits that were typed.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Этот знак — сноска самого файла, а не набранные цифры.</translation>
    </message>
    <message>
        <source>This text has no note {mark}.</source>
        <extracomment>app/correcting</extracomment>
        <translation>В этом тексте нет сноски {mark}.</translation>
    </message>
    <message>
        <source>Write the later text as tracked changes on the earlier one; drag the button to hand the file out</source>
        <extracomment>window/commands</extracomment>
        <translation>Записать новый текст как отслеживаемые изменения в прежнем; перетащите кнопку, чтобы передать файл</translation>
    </message>
    <message>
        <source>Print what the texts show now: side by side or in one column, folded or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Напечатать то, что видно сейчас: тексты рядом или в одном столбце, со свернутыми абзацами или без</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>window/commands</extracomment>
        <translation>Пре&amp;дварительный просмотр…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <extracomment>window/commands</extracomment>
        <translation>Посмотреть страницы перед печатью</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>window/commands</extracomment>
        <translation>Знако&amp;мство с программой</translation>
    </message>
    <message>
        <source>See in four steps what one works with</source>
        <extracomment>window/commands</extracomment>
        <translation>Увидеть в четыре шага, с чем работают в программе</translation>
    </message>
    <message>
        <source>It is in {folder} until this window is closed.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Он находится в {folder}, пока открыто это окно.</translation>
    </message>
    <message>
        <source>The redline is made and proved: drag it out now.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Файл с правкой создан и проверен: теперь перетащите его.</translation>
    </message>
    <message>
        <source>{name} was handed out.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Файл {name} передан.</translation>
    </message>
    <message>
        <source>Drag the redline once the work that is being done has ended.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Перетащите файл с правкой, когда завершится текущая операция.</translation>
    </message>
    <message>
        <source>The redline is being made; hold on.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Файл с правкой создается; не отпускайте кнопку мыши.</translation>
    </message>
    <message>
        <source>New to Resolute? A tour shows in four steps what one works with.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Впервые в Resolute? Знакомство в четыре шага покажет, с чем работают в программе.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/main_window</extracomment>
        <translation>Начать знакомство</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <extracomment>window/main_window</extracomment>
        <translation>Нет, спасибо</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Заключительная часть</translation>
    </message>
    <message>
        <source>{before} (now {after}) unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{before} (теперь {after}): без изменений</translation>
    </message>
    <message>
        <source>{name}; click to show</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}; щелкните, чтобы показать</translation>
    </message>
    <message>
        <source>{name}; click to fold</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}; щелкните, чтобы свернуть</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Changed in dates, spelling or numbers alone</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Изменены только даты, орфография или номера</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved ({also} also changed)</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} перемещен (изменено: {also})</numerusform>
            <numerusform>{n} перемещены (изменено: {also})</numerusform>
            <numerusform>{n} перемещено (изменено: {also})</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>{name} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}: без изменений</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>перемещено с места {place}</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>перемещено сюда</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>перемещено на место {place}</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>перемещено в другое место</translation>
    </message>
    <message>
        <source>{word}, moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{word}, перемещено</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} перемещен</numerusform>
            <numerusform>{n} перемещены</numerusform>
            <numerusform>{n} перемещено</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {mark}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>Сноска {mark}</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>only in the later text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>только в новом тексте</translation>
    </message>
    <message>
        <source>only in the earlier text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>только в прежнем тексте</translation>
    </message>
    <message>
        <source>a paragraph that stood elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>абзац, стоявший в другом месте</translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} без изменений</numerusform>
            <numerusform>{n} без изменений</numerusform>
            <numerusform>{n} без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} изменен</numerusform>
            <numerusform>{n} изменены</numerusform>
            <numerusform>{n} изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} добавлен</numerusform>
            <numerusform>{n} добавлены</numerusform>
            <numerusform>{n} добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} удален</numerusform>
            <numerusform>{n} удалены</numerusform>
            <numerusform>{n} удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} разделен</numerusform>
            <numerusform>{n} разделены</numerusform>
            <numerusform>{n} разделено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} объединен</numerusform>
            <numerusform>{n} объединены</numerusform>
            <numerusform>{n} объединено</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Команды с таким названием нет.</translation>
    </message>
    <message>
        <source>Find a command by a few letters</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Найти команду по нескольким буквам</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Printed: {name}</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>Напечатано: {name}</translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be written to.</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>Ничего не напечатано: запись в {name} невозможна.</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>window/printing/paper</extracomment>
        <translation>Страница {n} из {total}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>P&amp;aper…</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Бума&amp;га…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>window/commands</extracomment>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>У&amp;величить</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Условное обозначение</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Дата принятия</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Дата издания</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Состав</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>By you</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Вручную</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} исправление</numerusform>
            <numerusform>{n} исправления</numerusform>
            <numerusform>{n} исправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Что это</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Файл {name} сохранен.</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <extracomment>window/session/bench</extracomment>
        <translation>Оставить как было</translation>
    </message>
    <message numerus="yes">
        <source>{names} were changed by another program.</source>
        <extracomment>window/session/bench</extracomment>
        <translation>
            <numerusform>Файл {names} изменен другой программой.</numerusform>
            <numerusform>Файлы {names} изменены другой программой.</numerusform>
            <numerusform>Файлы {names} изменены другой программой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>window/session/bench</extracomment>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <extracomment>window/session/bench</extracomment>
        <translation>{command}: {step}</translation>
    </message>
    <message>
        <source>what was stopped</source>
        <extracomment>window/session/keeper</extracomment>
        <translation>прерванное действие</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Работа Resolute неожиданно завершилась.</translation>
    </message>
    <message>
        <source>The comparison of {earlier} with {later} can be restored</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Можно восстановить сравнение {earlier} с {later}</translation>
    </message>
    <message numerus="yes">
        <source>{n} links of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} ваша связь</numerusform>
            <numerusform>{n} ваши связи</numerusform>
            <numerusform>{n} ваших связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} ваше исправление</numerusform>
            <numerusform>{n} ваших исправления</numerusform>
            <numerusform>{n} ваших исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} сноска</numerusform>
            <numerusform>{n} сноски</numerusform>
            <numerusform>{n} сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes marked as seen</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} просмотренное изменение</numerusform>
            <numerusform>{n} просмотренных изменения</numerusform>
            <numerusform>{n} просмотренных изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Не восстанавливать</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons can be restored.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>Можно восстановить {n} сравнение.</numerusform>
            <numerusform>Можно восстановить {n} сравнения.</numerusform>
            <numerusform>Можно восстановить {n} сравнений.</numerusform>
        </translation>
    </message>
    <message>
        <source>, with {told}</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>; сохранилось: {told}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>window/session/recent</extracomment>
        <translation>Недавн&amp;ие сравнения</translation>
    </message>
    <message>
        <source>&amp;Keep such a list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>&amp;Вести такой список</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>window/session/recent</extracomment>
        <translation>Пока ничего нет</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{names} в {folder}</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{name} больше нет в {folder}</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>Сохранить сравнение</translation>
    </message>
    <message>
        <source>Save what you did to this comparison?</source>
        <extracomment>window/session/saving</extracomment>
        <translation>Сохранить то, что сделано в этом сравнении?</translation>
    </message>
    <message>
        <source>Your links, notes and marks would be lost otherwise.</source>
        <extracomment>window/session/saving</extracomment>
        <translation>Иначе ваши связи, заметки и отметки будут потеряны.</translation>
    </message>
    <message>
        <source>No window has left unsaved work.</source>
        <extracomment>window/session/windows</extracomment>
        <translation>Несохраненной работы ни в одном окне не осталось.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>What the window speaks; the texts stay as they are</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Язык интерфейса; сами тексты не меняются</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>window/commands</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Светлая, темная или как в системе</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Темная</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Цвета изменений</translation>
    </message>
    <message>
        <source>Each kind of change has its own line and sign as well, so that no colour has to be told from another</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>У каждого вида изменений есть также своя линия и свой знак, поэтому различать цвета не обязательно</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Of the texts at 100 %</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Размер текстов при 100 %</translation>
    </message>
    <message>
        <source>Counts as unchanged</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Считать неизмененным</translation>
    </message>
    <message>
        <source>Where nothing else changed, the list leaves it out and says how many it hides; so does next change</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Где изменилось только это, абзац не входит в список и в переходы; сколько их скрыто, всегда указано</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Whose tracked changes they are; empty, it is the name that the system knows</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Автор отслеживаемых изменений; если пусто — имя, известное системе</translation>
    </message>
    <message>
        <source>Remember which pairs were open</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Запоминать открытые пары текстов</translation>
    </message>
    <message>
        <source>Without it no list of files is kept, and the one there is forgotten</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Если выключено, список файлов не ведется, а имеющийся удаляется</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Латиница и кириллица</translation>
    </message>
    <message>
        <source>The letters of texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Шрифт текстов</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>The letters of Arabic texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Шрифт арабских текстов</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>The letters of Chinese texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Шрифт китайских текстов</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The language changes when Resolute is started again.</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Язык сменится при следующем запуске Resolute.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Drop the earlier and the later text here, both at once if you like. They stay on this computer.</source>
        <extracomment>window/start_page</extracomment>
        <translation>Перетащите сюда прежний и новый тексты, можно сразу оба. Они остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Or paste them: {earlier} takes what was copied as the earlier text, {later} as the later one.</source>
        <extracomment>window/start_page</extracomment>
        <translation>Или вставьте их: {earlier} берет скопированное как прежний текст, {later} — как новый.</translation>
    </message>
    <message>
        <source>Compared last</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>Недавние сравнения</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>window/start_page</extracomment>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>What changed since the last resolution?</source>
        <extracomment>window/start_page</extracomment>
        <translation>Что изменилось со времени прошлой резолюции?</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <extracomment>window/status</extracomment>
        <translation>Изменения не показаны</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>window/status</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{n} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} изменение</numerusform>
            <numerusform>{n} изменения</numerusform>
            <numerusform>{n} изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>window/theme</extracomment>
        <translation>Синий и оранжевый</translation>
    </message>
    <message>
        <source>Green and red</source>
        <extracomment>window/theme</extracomment>
        <translation>Зеленый и красный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>window/theme</extracomment>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>From change to change</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>От изменения к изменению</translation>
    </message>
    <message>
        <source>Each paragraph stands beside what became of it, and the sign between them says what that is. {next_change} goes to the next change, {previous_change} to the one before.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Каждый абзац стоит рядом с тем, чем он стал, а знак между ними говорит, что произошло. {next_change} переходит к следующему изменению, {previous_change} — к предыдущему.</translation>
    </message>
    <message>
        <source>All changes in a list</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Все изменения в списке</translation>
    </message>
    <message>
        <source>The list says of what kind each change is. Filter it, and next change stops at what is left alone; what is hidden is always counted.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>В списке указан вид каждого изменения. Если включить фильтр, переходы останавливаются только на том, что осталось; сколько скрыто, всегда указано.</translation>
    </message>
    <message>
        <source>Find words, and pair paragraphs</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Поиск слов и сопоставление абзацев</translation>
    </message>
    <message>
        <source>{find} finds words on both sides. Where two paragraphs do not belong together, drag the label of one onto another, or press {pair_with}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>{find} находит слова с обеих сторон. Если два абзаца не соответствуют друг другу, перетащите обозначение одного на другой абзац или нажмите {pair_with}.</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Передача файла</translation>
    </message>
    <message>
        <source>The redline is a Word file with tracked changes, proved both ways; drag this button into a mail or a folder, or click it. {print} prints, {export} has the other outputs. Now open your own texts: {open_pair}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Файл с правкой — это файл Word с отслеживаемыми изменениями, проверенный в обе стороны; перетащите эту кнопку в письмо или папку либо щелкните по ней. {print} печатает, {export} открывает другие форматы. Теперь откройте свои тексты: {open_pair}.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>window/accessible/words</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Amendment {number} cannot be placed: {reason}.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>Поправку {number} внести не удается: {reason}.</translation>
    </message>
    <message>
        <source>The amendments move {name} to follow itself.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>По этим поправкам {name} должен следовать сам за собой.</translation>
    </message>
    <message>
        <source>“{line}” is no amendment, and no title of a section of the list.</source>
        <extracomment>writers/amendments/listing</extracomment>
        <translation>«{line}» — не поправка и не название раздела списка.</translation>
    </message>
    <message>
        <source>Applied to the earlier text, the list does not give the later one: {fault}.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>Примененный к прежнему тексту, список не дает нового: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>Applied to the earlier text, the list gives the later one: yes, all {n} paragraphs.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>
            <numerusform>Примененный к прежнему тексту, список дает новый: да, все абзацы ({n}).</numerusform>
            <numerusform>Примененный к прежнему тексту, список дает новый: да, все абзацы ({n}).</numerusform>
            <numerusform>Примененный к прежнему тексту, список дает новый: да, все абзацы ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fault} (and {n} more)</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>{fault} (и еще {n})</numerusform>
            <numerusform>{fault} (и еще {n})</numerusform>
            <numerusform>{fault} (и еще {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} does not belong there</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>лишнее: {words}</translation>
    </message>
    <message>
        <source>{words} is missing</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>отсутствует: {words}</translation>
    </message>
    <message>
        <source>{words} is to be {wanted}</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>вместо {words} должно быть {wanted}</translation>
    </message>
    <message>
        <source>{name} is no font file that can be read.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>Файл {name} не удается прочитать как шрифт.</translation>
    </message>
    <message>
        <source>{name} cannot be used: it has no outlines, or forbids that it is embedded.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>Шрифт {name} использовать нельзя: в нем нет контуров или его запрещено внедрять.</translation>
    </message>
    <message>
        <source>No font with {letters} was found on this computer; name the file of one with --font.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>На этом компьютере не найден шрифт с поддержкой «{letters}»; укажите файл шрифта параметром --font.</translation>
    </message>
    <message>
        <source>The later text is no Word file: formatting of words that stay is left as in the base.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>Новый текст — не файл Word: форматирование оставшихся слов взято из основы.</translation>
    </message>
    <message>
        <source>The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>Прежний файл скрывает отслеживаемые изменения: в Word их покажет «Рецензирование» &gt; «Все исправления».</translation>
    </message>
    <message>
        <source>Table {number} has other columns than before: it is deleted and inserted whole.</source>
        <extracomment>writers/redline/body</extracomment>
        <translation>Таблица {number} имеет другие столбцы, чем прежде: она целиком удалена и добавлена заново.</translation>
    </message>
</context>
</TS>
