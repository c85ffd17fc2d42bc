<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Resolute</name>
    <message>
        <source>This paragraph has no counterpart.</source>
        <extracomment>app/aligning</extracomment>
        <translation>本段没有对应段落。</translation>
    </message>
    <message>
        <source>Only from several paragraphs can one be split off.</source>
        <extracomment>app/aligning</extracomment>
        <translation>多段相配时才能拆出其中一段。</translation>
    </message>
    <message>
        <source>Nothing was linked by hand here.</source>
        <extracomment>app/aligning</extracomment>
        <translation>此处没有手动配对。</translation>
    </message>
    <message>
        <source>Cells of tables are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>表格单元格按位置配对，不能手动配对。</translation>
    </message>
    <message>
        <source>Blank lines are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>空行按位置配对，不能手动配对。</translation>
    </message>
    <message>
        <source>Writing the amendments</source>
        <extracomment>app/amending</extracomment>
        <translation>正在写入修正案</translation>
    </message>
    <message>
        <source>Applying them</source>
        <extracomment>app/amending</extracomment>
        <translation>正在套用修正案</translation>
    </message>
    <message>
        <source>is no list of amendments: it is neither a Word file nor UTF-8 text.</source>
        <extracomment>app/amending</extracomment>
        <translation>不是修正案清单：既不是 Word 文件，也不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>is no Word file, and only on one can a redline stand.</source>
        <extracomment>app/bases</extracomment>
        <translation>不是 Word 文件，不能作为修订标记稿的底本。</translation>
    </message>
    <message>
        <source>{name} is a Word file itself, so that the redline needs no other base.</source>
        <extracomment>app/bases</extracomment>
        <translation>{name} 本身就是 Word 文件，修订标记稿无需另用底本。</translation>
    </message>
    <message>
        <source>the notes</source>
        <extracomment>app/bases</extracomment>
        <translation>脚注</translation>
    </message>
    <message numerus="yes">
        <source>{base} differs from {text} in {places} and {n} more.</source>
        <extracomment>app/bases</extracomment>
        <translation>
            <numerusform>{base} 与 {text} 在以下各处不同：{places}，另有 {n} 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>{base} differs from {text} in {places}.</source>
        <extracomment>app/bases</extracomment>
        <translation>{base} 与 {text} 在以下各处不同：{places}。</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>app/choice</extracomment>
        <translation>实质性</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>app/choice</extracomment>
        <translation>起首用语</translation>
    </message>
    <message>
        <source>qualifier</source>
        <extracomment>app/choice</extracomment>
        <translation>限定语</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>app/choice</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>app/choice</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>citation</source>
        <extracomment>app/choice</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>also-further</source>
        <extracomment>app/choice</extracomment>
        <translation>又/还</translation>
    </message>
    <message>
        <source>mechanical</source>
        <extracomment>app/choice</extracomment>
        <translation>技术性更新</translation>
    </message>
    <message>
        <source>editorial</source>
        <extracomment>app/choice</extracomment>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>renumbered</source>
        <extracomment>app/choice</extracomment>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>app/choice</extracomment>
        <translation>{kind} {n} 处</translation>
    </message>
    <message>
        <source>Accepted without being tracked: {listed}.</source>
        <extracomment>app/choice</extracomment>
        <translation>直接改入、未作修订标记：{listed}。</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <extracomment>app/exports</extracomment>
        <translation>正在写入对照表</translation>
    </message>
    <message>
        <source>Writing the summary page</source>
        <extracomment>app/exports</extracomment>
        <translation>正在写入摘要页</translation>
    </message>
    <message>
        <source>Writing the redline</source>
        <extracomment>app/exports</extracomment>
        <translation>正在写入修订标记稿</translation>
    </message>
    <message>
        <source>Proving it both ways</source>
        <extracomment>app/exports</extracomment>
        <translation>正在双向验证</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>app/exports</extracomment>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <extracomment>app/exports</extracomment>
        <translation>正在写入 PDF</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <extracomment>app/exports</extracomment>
        <translation>正在写入对比结果</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>app/exports</extracomment>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{proof} The file was kept as {kept}.</source>
        <extracomment>app/amending</extracomment>
        <translation>{proof}文件已另存为 {kept}。</translation>
    </message>
    <message>
        <source>it is one of the files compared, and these are never changed.</source>
        <extracomment>app/files</extracomment>
        <translation>这是参与对比的文件，不予更改。</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <extracomment>app/files</extracomment>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>what is there is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>该处不是普通文件。</translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <extracomment>app/files</extracomment>
        <translation>是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>may not be read: permission was denied.</source>
        <extracomment>app/files</extracomment>
        <translation>无法读取：没有权限。</translation>
    </message>
    <message>
        <source>is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>不是有效的文件名。</translation>
    </message>
    <message>
        <source>a file of that name is there and may not be changed.</source>
        <extracomment>app/files</extracomment>
        <translation>已有同名文件，且不可更改。</translation>
    </message>
    <message>
        <source>that is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>文件名无效。</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB, the most that is read.</source>
        <extracomment>app/files</extracomment>
        <translation>大于 {megabytes} MB 的读取上限。</translation>
    </message>
    <message>
        <source>cannot be read: {reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>writing in {folder} is not permitted.</source>
        <extracomment>app/files</extracomment>
        <translation>不允许在 {folder} 中写入。</translation>
    </message>
    <message>
        <source>No file in {earlier} answers to one in {later}, by name, symbol or title.</source>
        <extracomment>app/folders</extracomment>
        <translation>按名称、文号或标题，{earlier} 与 {later} 中没有相互对应的文件。</translation>
    </message>
    <message>
        <source>cannot be listed: {reason}.</source>
        <extracomment>app/folders</extracomment>
        <translation>无法列出内容：{reason}。</translation>
    </message>
    <message>
        <source>It is not clear which file answers to which: {one} to {other}; a list says which.</source>
        <extracomment>app/folders</extracomment>
        <translation>无法确定文件如何对应：{one} 与 {other}；请用清单指明。</translation>
    </message>
    <message>
        <source>names no pair of files.</source>
        <extracomment>app/lists</extracomment>
        <translation>没有列出任何一对文件。</translation>
    </message>
    <message>
        <source>is no list: it has a line longer than names of files are.</source>
        <extracomment>app/lists</extracomment>
        <translation>不是清单：有一行超过文件名的长度。</translation>
    </message>
    <message>
        <source>is no list: it is not text in UTF-8.</source>
        <extracomment>app/lists</extracomment>
        <translation>不是清单：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>has no two files in line {number}, with a tab between them.</source>
        <extracomment>app/lists</extracomment>
        <translation>第 {number} 行没有用制表符隔开的两个文件。</translation>
    </message>
    <message>
        <source>has {columns} columns in line {number}; there may be two files, a name and two parts.</source>
        <extracomment>app/lists</extracomment>
        <translation>第 {number} 行有 {columns} 列；最多可有两个文件、一个名称和两个部分。</translation>
    </message>
    <message>
        <source>has a name in line {number} that a file cannot have on every system.</source>
        <extracomment>app/lists</extracomment>
        <translation>第 {number} 行的名称并非在各种系统上都可用作文件名。</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the earlier text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>已损坏：其中没有旧文本。</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the later text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>已损坏：其中没有新文本。</translation>
    </message>
    <message>
        <source>Redline</source>
        <extracomment>app/outputs</extracomment>
        <translation type="unfinished">修订标记稿</translation>
    </message>
    <message>
        <source>The later text as tracked changes on the earlier Word file, proved both ways</source>
        <extracomment>app/outputs</extracomment>
        <translation>在旧 Word 文件上以修订形式显示新文本，经双向验证</translation>
    </message>
    <message>
        <source>{place} of {whole}: {name} … {doing}</source>
        <extracomment>app/batch</extracomment>
        <translation>{place}/{whole}：{name} … {doing}</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <extracomment>app/outputs</extracomment>
        <translation>对照表</translation>
    </message>
    <message>
        <source>A Word file with both texts side by side</source>
        <extracomment>app/outputs</extracomment>
        <translation>两份文本并排的 Word 文件</translation>
    </message>
    <message>
        <source>a comparison table is a Word file, whose name ends in .docx</source>
        <extracomment>app/outputs</extracomment>
        <translation>对照表是 Word 文件，文件名须以 .docx 结尾</translation>
    </message>
    <message>
        <source>List of amendments</source>
        <extracomment>app/outputs</extracomment>
        <translation>修正案清单</translation>
    </message>
    <message>
        <source>The changes in the United Nations&apos; wording, proved by applying them</source>
        <extracomment>app/outputs</extracomment>
        <translation>用联合国行文方式表述改动，经套用验证</translation>
    </message>
    <message>
        <source>a list of amendments has a name that ends in .docx or .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>修正案清单的文件名须以 .docx 或 .txt 结尾</translation>
    </message>
    <message>
        <source>Summary page</source>
        <extracomment>app/outputs</extracomment>
        <translation>摘要页</translation>
    </message>
    <message>
        <source>What matters on one sheet</source>
        <extracomment>app/outputs</extracomment>
        <translation>一页概括要点</translation>
    </message>
    <message>
        <source>a summary page has one of the endings .docx, .html, .htm, .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>摘要页的扩展名须为 .docx、.html、.htm、.txt 之一</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/outputs</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>A page for any browser, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>可用任何浏览器打开的网页，含两份文本及分析结果</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>app/outputs</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A report to print or to send, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>供打印或发送的报告，含两份文本及分析结果</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/outputs</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>The comparison as JSON, for other programs</source>
        <extracomment>app/outputs</extracomment>
        <translation>JSON 格式的对比结果，供其他程序使用</translation>
    </message>
    <message>
        <source>{asked}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>{asked}。</translation>
    </message>
    <message>
        <source>no output has the ending {ending}; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>没有扩展名为 {ending} 的输出；可用扩展名：{endings}。</translation>
    </message>
    <message>
        <source>its name has no ending; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>文件名没有扩展名；可用扩展名：{endings}。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>app/pairs</extracomment>
        <translation>正在对比</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/amending</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Both files hold the same bytes: there is nothing to compare but the text with itself.</source>
        <extracomment>app/pairs</extracomment>
        <translation>两个文件字节完全相同：只是同一文本与自身对比。</translation>
    </message>
    <message>
        <source>The earlier text is in another language ({earlier}) than the later ({later}).</source>
        <extracomment>app/pairs</extracomment>
        <translation>旧文本的语言 ({earlier}) 与新文本的语言 ({later}) 不同。</translation>
    </message>
    <message>
        <source>{way} does not give {text}: {fault}.</source>
        <extracomment>app/proof</extracomment>
        <translation>{way}后未得到{text}：{fault}。</translation>
    </message>
    <message>
        <source>the earlier text with what was accepted</source>
        <extracomment>app/proof</extracomment>
        <translation>含直接改入内容的旧文本</translation>
    </message>
    <message>
        <source>the earlier text</source>
        <extracomment>app/proof</extracomment>
        <translation>旧文本</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>app/proof</extracomment>
        <translation>接受所有修订</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>app/proof</extracomment>
        <translation>拒绝所有修订</translation>
    </message>
    <message>
        <source>{way} gives {text}: yes, {how}.</source>
        <extracomment>app/proof</extracomment>
        <translation>{way}后得到{text}：是，{how}。</translation>
    </message>
    <message>
        <source>the later text</source>
        <extracomment>app/proof</extracomment>
        <translation>新文本</translation>
    </message>
    <message>
        <source>the earlier file</source>
        <extracomment>app/proof</extracomment>
        <translation>旧文件</translation>
    </message>
    <message>
        <source>in {name} {words} is formatted otherwise</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} 中{words}的格式不同</translation>
    </message>
    <message>
        <source>the page headers are not the later file&apos;s</source>
        <extracomment>app/proof</extracomment>
        <translation>页眉与新文件不同</translation>
    </message>
    <message>
        <source>{name} {what}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} {what}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>XML equal</source>
        <extracomment>app/proof</extracomment>
        <translation>XML 一致</translation>
    </message>
    <message numerus="yes">
        <source>all {n} paragraphs</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>全部 {n} 段一致</numerusform>
        </translation>
    </message>
    <message>
        <source>after {name}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} 之后</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>app/proof</extracomment>
        <translation>开头</translation>
    </message>
    <message>
        <source>{where} stands {words}, which does not belong there</source>
        <extracomment>app/proof</extracomment>
        <translation>{where}有多余的{words}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>脚注 {number}</translation>
    </message>
    <message>
        <source>{name} is missing: {words}</source>
        <extracomment>app/proof</extracomment>
        <translation>缺少 {name}：{words}</translation>
    </message>
    <message>
        <source>{name} reads {words} instead of {wanted}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} 为{words}，应为{wanted}</translation>
    </message>
    <message>
        <source>is a zip archive and no comparison that was saved with Resolute.</source>
        <extracomment>app/session/files</extracomment>
        <translation>是 zip 压缩文件，不是 Resolute 保存的对比文件。</translation>
    </message>
    <message numerus="yes">
        <source>{n} links, marks, notes or corrections could not be placed: the text is not read as it was.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>
            <numerusform>{n} 处手动配对、标记、备注或更正无法还原位置：文本读取结果与原先不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/folders</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>is damaged: it does not say what a comparison file must say.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>已损坏：缺少对比文件应有的内容。</translation>
    </message>
    <message>
        <source>was saved by a later version of Resolute.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>由更高版本的 Resolute 保存。</translation>
    </message>
    <message>
        <source>holds nothing that could be restored.</source>
        <extracomment>app/session/recovery</extracomment>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>Aligning paragraphs</source>
        <extracomment>compare/comparing</extracomment>
        <translation>正在配对段落</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <extracomment>compare/comparing</extracomment>
        <translation>正在对比词语</translation>
    </message>
    <message>
        <source>Naming changes</source>
        <extracomment>compare/comparing</extracomment>
        <translation>正在归类改动</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>替换词语</translation>
    </message>
    <message>
        <source>Words removed</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>删去词语</translation>
    </message>
    <message>
        <source>Words added</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>增加词语</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>删除段落</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>新增段落</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>标点符号</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>字符写法</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>删去 {names}</translation>
    </message>
    <message>
        <source>{names} added</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>增加 {names}</translation>
    </message>
    <message>
        <source>Linking words</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>连接词语</translation>
    </message>
    <message>
        <source>Note exchanged</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>更换脚注</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>删去脚注</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>增加脚注</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>改动脚注</translation>
    </message>
    <message>
        <source>{verbs}, stronger (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}，语气加强（仅供参考）</translation>
    </message>
    <message>
        <source>{verbs}, weaker (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}，语气减弱（仅供参考）</translation>
    </message>
    <message>
        <source>{name} {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>{name} {reason}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>未能写入 {name}：{reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>model/errors</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>is XML, but no Akoma Ntoso, which is what the United Nations publish</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>是 XML，但不是联合国所发布的 Akoma Ntoso 格式</translation>
    </message>
    <message>
        <source>is no comparison that was saved with Resolute.</source>
        <extracomment>readers/container</extracomment>
        <translation>不是 Resolute 保存的对比文件。</translation>
    </message>
    <message>
        <source>is a Word 97 document, and only LibreOffice can read those: install it from libreoffice.org, or open the file in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>是 Word 97 文档，只有 LibreOffice 能读取；请从 libreoffice.org 安装，或用 Word 打开并另存为 .docx</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; open it in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>无法由 LibreOffice 转换；请用 Word 打开并另存为 .docx</translation>
    </message>
    <message>
        <source>was not converted by LibreOffice within {seconds} seconds</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>LibreOffice 在 {seconds} 秒内未完成转换</translation>
    </message>
    <message>
        <source>has references to notes that the conversion lost</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>有脚注引用在转换中丢失</translation>
    </message>
    <message>
        <source>is a Word 97 document; what is read is LibreOffice&apos;s conversion of it</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>是 Word 97 文档；读取的是 LibreOffice 的转换结果</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; save it as .docx</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>无法由 LibreOffice 转换；请另存为 .docx</translation>
    </message>
    <message>
        <source>is encrypted: a part of it needs a password</source>
        <extracomment>readers/archive</extracomment>
        <translation>已加密：其中一部分需要密码</translation>
    </message>
    <message>
        <source>is an Office file and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>是 Office 文件，但不是 Word 文档</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked</source>
        <extracomment>readers/archive</extracomment>
        <translation>已损坏：其中的 {name} 无法解压缩</translation>
    </message>
    <message>
        <source>{name} has parts, {parts}; all of it is compared, unless one of them is chosen.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} 含有多个部分：{parts}；除非选定其中之一，否则全部参加对比。</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个书签</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一条批注</translation>
    </message>
    <message>
        <source>a drawing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个图形</translation>
    </message>
    <message>
        <source>a field</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个域</translation>
    </message>
    <message>
        <source>a note&apos;s mark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个脚注标号</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个链接</translation>
    </message>
    <message>
        <source>a content control</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个内容控件</translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>一个分节</translation>
    </message>
    <message>
        <source>is formatted otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>格式不同</translation>
    </message>
    <message>
        <source>reads otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>has lost {thing}</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>丢失了{thing}</translation>
    </message>
    <message>
        <source>has {thing} too many</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>多出{thing}</translation>
    </message>
    <message>
        <source>has lost an entry</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>丢失了一个条目</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>has lost its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>末尾缺失</translation>
    </message>
    <message>
        <source>has more at its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>末尾有多余内容</translation>
    </message>
    <message>
        <source>is not as in the earlier file</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>与旧文件不同</translation>
    </message>
    <message>
        <source>has sentences in text boxes, which are not read</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>有文本框中的句子，未被读取</translation>
    </message>
    <message>
        <source>has other documents inserted into it, which are not read; save it anew in Word to keep them</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>插入了其他文档，未被读取；请在 Word 中重新保存以保留它们</translation>
    </message>
    <message>
        <source>is a picture and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>是图片，不是文本</translation>
    </message>
    <message>
        <source>is a Pocket Word document; save it as .docx</source>
        <extracomment>readers/formats</extracomment>
        <translation>是 Pocket Word 文档；请另存为 .docx</translation>
    </message>
    <message>
        <source>is a comparison that was saved with Resolute, and no text of its own; open it alone</source>
        <extracomment>readers/formats</extracomment>
        <translation>是 Resolute 保存的对比文件，本身不是文本；请单独打开</translation>
    </message>
    <message>
        <source>is a spreadsheet and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>是电子表格，不是 Word 文档</translation>
    </message>
    <message>
        <source>is a presentation and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>是演示文稿，不是 Word 文档</translation>
    </message>
    <message>
        <source>is a spreadsheet and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>是电子表格，不是文本</translation>
    </message>
    <message>
        <source>is a presentation and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>是演示文稿，不是文本</translation>
    </message>
    <message>
        <source>is an old Office file and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>是旧式 Office 文件，但不是 Word 文档</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>readers/formats</extracomment>
        <translation>是空文件</translation>
    </message>
    <message>
        <source>is encrypted; open it in Word and save it without a password</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>已加密；请用 Word 打开并去掉密码保存</translation>
    </message>
    <message>
        <source>is a zip archive and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>是 zip 压缩文件，不是 Word 文档</translation>
    </message>
    <message>
        <source>is damaged: it begins like a mail, but cannot be taken apart</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>已损坏：开头像邮件，但无法解析</translation>
    </message>
    <message>
        <source>is a mail; what is read is the document attached to it, {named}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>是邮件；读取的是其附件 {named}</translation>
    </message>
    <message numerus="yes">
        <source>so are {n} more, not read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>
            <numerusform>另有 {n} 个附件未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>{told}；{more}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>is a mail without a text</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>是没有正文的邮件</translation>
    </message>
    <message>
        <source>is not read: its parts stand more than {most} deep within one another</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>不予读取：各部分嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>is damaged: it is a web page without content</source>
        <extracomment>readers/html/page</extracomment>
        <translation>已损坏：是没有内容的网页</translation>
    </message>
    <message>
        <source>is not read: its elements stand more than {most} deep within one another</source>
        <extracomment>readers/html/page</extracomment>
        <translation>不予读取：元素嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>is encrypted; open it in LibreOffice and save it without a password</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>已加密；请用 LibreOffice 打开并去掉密码保存</translation>
    </message>
    <message>
        <source>is damaged: it is an OpenDocument file without a content</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>已损坏：是没有内容的 OpenDocument 文件</translation>
    </message>
    <message>
        <source>is an OpenDocument file and no text</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>是 OpenDocument 文件，但不是文本</translation>
    </message>
    <message>
        <source>has a paragraph for each of its lines, as text copied from a PDF into Word has; open the PDF itself, or paste its text here</source>
        <extracomment>readers/opening</extracomment>
        <translation>每一行都是一段，如同从 PDF 复制到 Word 的文本；请直接打开 PDF，或将其文本粘贴到此处</translation>
    </message>
    <message>
        <source>is empty: no paragraph stands in it</source>
        <extracomment>readers/html/reading</extracomment>
        <translation>是空文件：没有任何段落</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password first</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>已加密；请先去掉密码保存</translation>
    </message>
    <message>
        <source>is damaged: it begins like a PDF, but is cut off or broken</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>已损坏：开头像 PDF，但不完整或已破损</translation>
    </message>
    <message>
        <source>is damaged: its page {page} cannot be read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>已损坏：第 {page} 页无法读取</translation>
    </message>
    <message>
        <source>has notes whose marks were not found in its text; they stand at its end</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>有脚注在正文中找不到标号；已置于文末</translation>
    </message>
    <message>
        <source>holds no text</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>holds no text besides what stands at the edges of its pages</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>除页边文字外没有其他文字</translation>
    </message>
    <message>
        <source>is scanned, no text layer; have its text recognized (OCR) first</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>是扫描件，没有文字层；请先进行文字识别 (OCR)</translation>
    </message>
    <message>
        <source>has more than {most} characters, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>超过 {most} 个字符的读取上限</translation>
    </message>
    <message>
        <source>has more than {most} lines, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>超过 {most} 行的读取上限</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as accepted</source>
        <extracomment>readers/revisions</extracomment>
        <translation>含有修订；已按全部接受处理</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as rejected</source>
        <extracomment>readers/revisions</extracomment>
        <translation>含有修订；已按全部拒绝处理</translation>
    </message>
    <message>
        <source>carries tracked changes</source>
        <extracomment>readers/docx/reading</extracomment>
        <translation>含有修订</translation>
    </message>
    <message>
        <source>has more than {most} control words and groups, the most that are read</source>
        <extracomment>readers/rtf/tokens</extracomment>
        <translation>超过 {most} 个控制字和组的读取上限</translation>
    </message>
    <message>
        <source>has more than {most} paragraphs, the most that are read</source>
        <extracomment>readers/source</extracomment>
        <translation>超过 {most} 段的读取上限</translation>
    </message>
    <message>
        <source>holds no resolution that was recognized; it is read as plain paragraphs</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>未识别出决议；按普通段落读取</translation>
    </message>
    <message>
        <source>has words that are struck through by hand and not as tracked deletions; they are read as wording</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>有手工加删除线的字词，并非修订标记的删除；它们作为正文读入</translation>
    </message>
    <message>
        <source>{name} {notice}.</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>{name} {notice}。</translation>
    </message>
    <message>
        <source>is neither a Word document nor text that can be read</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>既不是 Word 文档，也不是可读取的文本</translation>
    </message>
    <message>
        <source>is garbled: its letters were taken for those of another encoding when it was saved; save it as UTF-8 where it was right</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>是乱码：保存时误用了其他编码；请在显示正常的程序中另存为 UTF-8</translation>
    </message>
    <message>
        <source>is text in an encoding that cannot be told; save it as UTF-8</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>是编码无法判定的文本；请另存为 UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>has {n} damaged characters, which are shown as �</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>
            <numerusform>有 {n} 个损坏的字符，显示为 �</numerusform>
        </translation>
    </message>
    <message>
        <source>is read as text in {encoding}, which is a guess from its letters</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>按 {encoding} 文本读取，编码系根据文字推测</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: no encoding has that name</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>无法按 {encoding} 读取：没有这种编码</translation>
    </message>
    <message>
        <source>is no text in {encoding}</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>不是 {encoding} 编码的文本</translation>
    </message>
    <message>
        <source>is damaged: it is marked as {encoding} and is not</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>已损坏：标明为 {encoding} 编码，实际不是</translation>
    </message>
    <message>
        <source>has notes that could not be tied to their marks, for there are not as many marks as notes</source>
        <extracomment>readers/text/reading</extracomment>
        <translation>脚注与标号数目不等，无法一一对应</translation>
    </message>
    <message>
        <source>is not read: it has markup larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/xml</extracomment>
        <translation>不予读取：标记代码大于 {megabytes} MB 的读取上限</translation>
    </message>
    <message>
        <source>has more than {most} elements, the most that are read</source>
        <extracomment>readers/xml</extracomment>
        <translation>超过 {most} 个元素的读取上限</translation>
    </message>
    <message>
        <source>is not read: {what} declares a document type</source>
        <extracomment>readers/xml</extracomment>
        <translation>不予读取：{what} 声明了文档类型</translation>
    </message>
    <message>
        <source>is not read: {what} has elements more than 256 deep within one another</source>
        <extracomment>readers/xml</extracomment>
        <translation>不予读取：{what} 中的元素嵌套超过 256 层</translation>
    </message>
    <message>
        <source>is damaged: {what} is no well-formed XML</source>
        <extracomment>readers/xml</extracomment>
        <translation>已损坏：{what} 不是格式正确的 XML</translation>
    </message>
    <message>
        <source>Resolute {version} compares two resolutions and writes what changed as tracked changes. What you open stays on this computer.</source>
        <extracomment>window/about</extracomment>
        <translation>Resolute {version} 对比两份决议，并将改动写成 Word 修订。您打开的文件不会离开本计算机。</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <extracomment>window/about</extracomment>
        <translation>关于 Resolute</translation>
    </message>
    <message>
        <source>Change {n} of {total}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>第 {n} 处改动，共 {total} 处</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>删除“{words}”</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>新增“{words}”</translation>
    </message>
    <message>
        <source>{later}, formerly {earlier}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>{later}，原为 {earlier}</translation>
    </message>
    <message>
        <source>stronger</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>语气加强</translation>
    </message>
    <message>
        <source>weaker</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>语气减弱</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>window/actions</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>window/actions</extracomment>
        <translation>更多命令</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your links cannot be followed: what they join does not stand together.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>
            <numerusform>您的 {n} 处手动配对无法执行：所配各段并不相连。</numerusform>
        </translation>
    </message>
    <message>
        <source>unpairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>取消 {name} 的配对</translation>
    </message>
    <message>
        <source>no counterpart for {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>{name} 无对应段落</translation>
    </message>
    <message>
        <source>splitting off from {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>从 {name} 拆出</translation>
    </message>
    <message>
        <source>removal of the link at {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>移除 {name} 的手动配对</translation>
    </message>
    <message>
        <source>removal of all your links</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>移除全部手动配对</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables pair by their places.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>请先转到一个段落：脚注和表格按位置配对。</translation>
    </message>
    <message>
        <source>Nothing was linked by hand.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>没有手动配对。</translation>
    </message>
    <message>
        <source>joining of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>{name} 的并入</translation>
    </message>
    <message>
        <source>pairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>{name} 的配对</translation>
    </message>
    <message>
        <source>Pair {here} with {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>将 {here} 与 {there} 配对</translation>
    </message>
    <message>
        <source>Drop it on the paragraph that it goes with</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>请拖放到与之对应的段落上</translation>
    </message>
    <message>
        <source>Join {here} to {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>将 {here} 并入 {there}</translation>
    </message>
    <message>
        <source>Which earlier paragraph does this carry on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>本段承接旧文本哪一段？
{named}</translation>
    </message>
    <message>
        <source>Words or label</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>词语或段号</translation>
    </message>
    <message>
        <source>Words or label of the other paragraph</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>对方段落的词语或段号</translation>
    </message>
    <message>
        <source>Paragraphs of the other text</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>另一文本的段落</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>配对</translation>
    </message>
    <message>
        <source>Which other paragraph belongs with this one?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>另有哪一段也与本段相配？
{named}</translation>
    </message>
    <message>
        <source>Which later paragraph carries this on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>新文本哪一段承接本段？
{named}</translation>
    </message>
    <message>
        <source>Pair also with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>加配段落</translation>
    </message>
    <message>
        <source>Pair with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>配对段落</translation>
    </message>
    <message>
        <source>{line}, no counterpart</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>{line}，无对应段落</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>关闭改动列表</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>
            <numerusform>{name}，已隐藏 {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words or label</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>按词语或段号筛选</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>改动类别</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>仅看要点</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of the paragraphs</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>段落变动情况</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>文本的各部分</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>What you marked</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>您所作的标记</translation>
    </message>
    <message>
        <source>Only what was not seen</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>仅看未阅</translation>
    </message>
    <message>
        <source>This paragraph has not moved.</source>
        <extracomment>window/changes/guide</extracomment>
        <translation>本段没有移动。</translation>
    </message>
    <message>
        <source>The filter hides all changes.</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>全部改动已被筛选隐藏。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>A date, a session or a figure that does not fit</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>日期、届会或数字不相符</translation>
    </message>
    <message>
        <source>Words changed that nothing below explains</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>下列类别未能涵盖的文字改动</translation>
    </message>
    <message>
        <source>The verb that the paragraph begins with</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>段落开头的动词</translation>
    </message>
    <message>
        <source>Words that limit or widen what is asked, such as “as appropriate”</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>限制或扩大要求的词语，如“酌情”</translation>
    </message>
    <message>
        <source>An amount or a deadline</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>数额或期限</translation>
    </message>
    <message>
        <source>A body or a country that is named</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>提及的机构或国家</translation>
    </message>
    <message>
        <source>A document that is cited</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>引用的文件</translation>
    </message>
    <message>
        <source>A note that was added, removed or changed</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>脚注的增加、删去或改动</translation>
    </message>
    <message>
        <source>A clause that stands in another paragraph now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>语句移入另一段落</translation>
    </message>
    <message>
        <source>One paragraph became several</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>一段拆为数段</translation>
    </message>
    <message>
        <source>Several paragraphs became one</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>数段并为一段</translation>
    </message>
    <message>
        <source>From the preamble to the operative part, or back</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>由序言部分移至执行部分，或相反</translation>
    </message>
    <message>
        <source>A paragraph that stands elsewhere now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>段落位置移动</translation>
    </message>
    <message>
        <source>“Also” and “further” alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>仅“又”“还”随前面段落变动</translation>
    </message>
    <message>
        <source>Sessions, dates and symbols that the calendar brings along</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>随时间更新的届会、日期和文号</translation>
    </message>
    <message>
        <source>Spelling and punctuation</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>拼写和标点</translation>
    </message>
    <message>
        <source>The number alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>仅编号随前面段落变动</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Preamble</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative part</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>Same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>文字相同</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} 处被筛选隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>其后没有改动了。</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>其前没有改动了。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides {n} changes.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>筛选隐藏了 {n} 处改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with the same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} 处文字相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>列表排序：{order}</translation>
    </message>
    <message>
        <source>By weight</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>按重要程度</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>按先后顺序</translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <extracomment>window/choosing</extracomment>
        <translation>文本 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>window/choosing</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Comparisons (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>对比文件 (*.resolute)</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>打开对比</translation>
    </message>
    <message>
        <source>Comparison (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>对比文件 (*.resolute)</translation>
    </message>
    <message>
        <source>This is the official Word file of the earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>旧文本的官方 Word 文件</translation>
    </message>
    <message>
        <source>Choose {side}</source>
        <extracomment>window/choosing</extracomment>
        <translation>选择{side}</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <extracomment>window/choosing</extracomment>
        <translation>将文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/commands</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/commands</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/commands</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>window/commands</extracomment>
        <translation>改动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>window/commands</extracomment>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <extracomment>window/commands</extracomment>
        <translation>配对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/commands</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>window/commands</extracomment>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Compare two other texts beside these</source>
        <extracomment>window/commands</extracomment>
        <translation>另开窗口，对比另外两份文本</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <extracomment>window/commands</extracomment>
        <translation>打开两份文本(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose an earlier and a later text</source>
        <extracomment>window/commands</extracomment>
        <translation>选择旧文本和新文本</translation>
    </message>
    <message>
        <source>Open &amp;comparison…</source>
        <extracomment>window/commands</extracomment>
        <translation>打开对比(&amp;C)…</translation>
    </message>
    <message>
        <source>Go on with a comparison that was saved</source>
        <extracomment>window/commands</extracomment>
        <translation>继续处理已保存的对比</translation>
    </message>
    <message>
        <source>Restore &amp;unsaved work…</source>
        <extracomment>window/commands</extracomment>
        <translation>恢复未保存的工作(&amp;U)…</translation>
    </message>
    <message>
        <source>Go on with what a window left that was not closed, even if you did not want it at the start</source>
        <extracomment>window/commands</extracomment>
        <translation>继续处理未正常关闭的窗口所留下的工作，启动时未选择恢复的亦可</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <extracomment>window/commands</extracomment>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>See two invented resolutions compared</source>
        <extracomment>window/commands</extracomment>
        <translation>查看两份虚构决议的对比</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>window/commands</extracomment>
        <translation>两侧互换(&amp;W)</translation>
    </message>
    <message>
        <source>Make the later text the earlier one</source>
        <extracomment>window/commands</extracomment>
        <translation>将新文本改作旧文本</translation>
    </message>
    <message>
        <source>Choose te&amp;xts…</source>
        <extracomment>window/commands</extracomment>
        <translation>选择文本(&amp;X)…</translation>
    </message>
    <message>
        <source>Compare one text of a file that holds several: a part, a draft, an annex</source>
        <extracomment>window/commands</extracomment>
        <translation>文件含多份文本时，对比其中一份：部分、草案或附件</translation>
    </message>
    <message>
        <source>Official Wor&amp;d file…</source>
        <extracomment>window/commands</extracomment>
        <translation>官方 Word 文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <extracomment>window/commands</extracomment>
        <translation>保存对比(&amp;S)</translation>
    </message>
    <message>
        <source>Keep both texts, your links, notes and marks in one file, to go on another day</source>
        <extracomment>window/commands</extracomment>
        <translation>将两份文本及您的配对、备注和标记存入一个文件，以便日后继续</translation>
    </message>
    <message>
        <source>Save comparison &amp;as…</source>
        <extracomment>window/commands</extracomment>
        <translation>对比另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep the comparison in another file</source>
        <extracomment>window/commands</extracomment>
        <translation>将对比存入另一个文件</translation>
    </message>
    <message>
        <source>Save &amp;redline…</source>
        <extracomment>window/commands</extracomment>
        <translation>保存修订标记稿(&amp;R)…</translation>
    </message>
    <message>
        <source>Save redline</source>
        <extracomment>window/choosing</extracomment>
        <translation>保存修订标记稿</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>window/commands</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write any output, with its options, and see what was proved of it</source>
        <extracomment>window/commands</extracomment>
        <translation>写出任一种输出，可设选项，并查看验证结果</translation>
    </message>
    <message>
        <source>Stop wor&amp;k</source>
        <extracomment>window/commands</extracomment>
        <translation>停止操作(&amp;K)</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <extracomment>window/commands</extracomment>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <extracomment>window/commands</extracomment>
        <translation>关闭窗口(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>window/commands</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <extracomment>window/commands</extracomment>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>window/commands</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <extracomment>window/commands</extracomment>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>window/commands</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <extracomment>window/commands</extracomment>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>window/commands</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>window/commands</extracomment>
        <translation>复制选定的文字</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <extracomment>window/commands</extracomment>
        <translation>连同标记复制(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the selected words, or the current paragraph, as formatted text for Word or a message</source>
        <extracomment>window/commands</extracomment>
        <translation>将选定的文字或当前段落复制为带格式文本，供 Word 或邮件使用</translation>
    </message>
    <message>
        <source>Paste as &amp;earlier text</source>
        <extracomment>window/commands</extracomment>
        <translation>粘贴为旧文本(&amp;E)</translation>
    </message>
    <message>
        <source>Take the earlier text from the clipboard, as it was copied in Word, a browser or elsewhere</source>
        <extracomment>window/commands</extracomment>
        <translation>以剪贴板内容作为旧文本，可复制自 Word、浏览器等程序</translation>
    </message>
    <message>
        <source>Paste as &amp;later text</source>
        <extracomment>window/commands</extracomment>
        <translation>粘贴为新文本(&amp;L)</translation>
    </message>
    <message>
        <source>Take the later text from the clipboard</source>
        <extracomment>window/commands</extracomment>
        <translation>以剪贴板内容作为新文本</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>window/commands</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all of the side that was clicked last</source>
        <extracomment>window/commands</extracomment>
        <translation>选定最近单击一侧的全部内容</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>window/commands</extracomment>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in both texts, deleted ones too</source>
        <extracomment>window/commands</extracomment>
        <translation>在两份文本中查找词语，包括已删除的</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>window/commands</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>window/commands</extracomment>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <extracomment>window/commands</extracomment>
        <translation>转到下一个匹配项</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>window/commands</extracomment>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <extracomment>window/commands</extracomment>
        <translation>转到上一个匹配项</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <extracomment>window/commands</extracomment>
        <translation>关注词语(&amp;T)…</translation>
    </message>
    <message>
        <source>Words to keep an eye on: set off in both texts and counted</source>
        <extracomment>window/commands</extracomment>
        <translation>需要留意的词语：在两份文本中突出显示并计数</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>window/commands</extracomment>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme, colours, letters, author and privacy</source>
        <extracomment>window/commands</extracomment>
        <translation>主题、颜色、字体、作者和隐私</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>window/commands</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>window/commands</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>window/commands</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change list</source>
        <extracomment>window/commands</extracomment>
        <translation>改动列表(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the list of changes beside the texts</source>
        <extracomment>window/commands</extracomment>
        <translation>显示或隐藏文本旁的改动列表</translation>
    </message>
    <message>
        <source>The earlier text is no Word file; the redline stands on one that is laid out for it.</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>旧文本不是 Word 文件；将据其排版生成 Word 文件，作为修订标记稿的底本。</translation>
    </message>
    <message>
        <source>Official Word file…</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>官方 Word 文件…</translation>
    </message>
    <message>
        <source>Choose the official Word file of the earlier text: the redline stands on it</source>
        <extracomment>window/commands</extracomment>
        <translation>选择旧文本的官方 Word 文件，作为修订标记稿的底本</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>决议草案</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>决定草案</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>决议</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>成果文件</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>信函</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Earlier file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>旧文件(&amp;E)：{name} 中的哪份文本？</translation>
    </message>
    <message>
        <source>&amp;Later file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>新文件(&amp;L)：{name} 中的哪份文本？</translation>
    </message>
    <message>
        <source>The whole file</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>选择文本</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>选择一份文本</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>改动</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>window/commands</extracomment>
        <translation>并排显示(&amp;B)</translation>
    </message>
    <message>
        <source>“{said}” is none of the parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>“{said}”不是 {name} 的任一部分，其各部分为：{parts}。</translation>
    </message>
    <message>
        <source>{name} holds one text, and no part that is called “{said}”.</source>
        <extracomment>app/documents</extracomment>
        <translation>{name} 只含一份文本，没有名为“{said}”的部分。</translation>
    </message>
    <message>
        <source>“{said}” may be any of these parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>“{said}”可能指 {name} 的下列任一部分：{parts}。</translation>
    </message>
    <message>
        <source>The changes stand in one text of the earlier file; its other texts are as they were.</source>
        <extracomment>app/exports</extracomment>
        <translation>改动只写入旧文件中的一份文本；其余文本保持原样。</translation>
    </message>
    <message>
        <source>{name} holds several texts; what is compared of it is {part}.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} 含有多份文本；所对比的是 {part}。</translation>
    </message>
    <message>
        <source>{name} holds several texts: {parts}; name the one to compare with {option}, or “{whole}” for all of the file.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} 含有多份文本：{parts}；请用 {option} 指明要对比哪一份，或用“{whole}”指整个文件。</translation>
    </message>
    <message>
        <source>{name} has no part “{part}” now; all of it is compared.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>{name} 中已没有“{part}”这一部分；现对比整个文件。</translation>
    </message>
    <message>
        <source>has a part that is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>其中有一部分解压缩后大于 {megabytes} MB 的读取上限</translation>
    </message>
    <message>
        <source>is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>解压缩后大于 {megabytes} MB 的读取上限</translation>
    </message>
    <message>
        <source>has more than {most} parts, the most that are read</source>
        <extracomment>readers/archive</extracomment>
        <translation>超过 {most} 个部分的读取上限</translation>
    </message>
    <message>
        <source>is damaged: it is a package that is cut off or broken</source>
        <extracomment>readers/archive</extracomment>
        <translation>已损坏：文件包不完整或已破损</translation>
    </message>
    <message>
        <source>is a drawing and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>是绘图，不是文本</translation>
    </message>
    <message>
        <source>has more than {most} parts that hold parts, the most that are read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>含有下级内容的部分超过 {most} 个的读取上限</translation>
    </message>
    <message>
        <source>is not read: a line at its head is longer than {most} characters</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>不予读取：头部有一行超过 {most} 个字符</translation>
    </message>
    <message>
        <source>has more than {most} changes of formatting, the most that are read</source>
        <extracomment>readers/opening</extracomment>
        <translation>超过 {most} 处格式变换的读取上限</translation>
    </message>
    <message>
        <source>has more than {most} pages, the most that are read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>超过 {most} 页的读取上限</translation>
    </message>
    <message>
        <source>has more than {most} pieces of text on its page {number}</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>第 {number} 页的文字块超过 {most} 个</translation>
    </message>
    <message>
        <source>Earlier text on the left, later text on the right</source>
        <extracomment>window/commands</extracomment>
        <translation>旧文本在左，新文本在右</translation>
    </message>
    <message>
        <source>&amp;Redline in one column</source>
        <extracomment>window/commands</extracomment>
        <translation>单栏修订标记(&amp;R)</translation>
    </message>
    <message>
        <source>Both texts in one, deleted and inserted words where they stand</source>
        <extracomment>window/commands</extracomment>
        <translation>两份文本合为一栏，就地显示删除和新增的文字</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <extracomment>window/commands</extracomment>
        <translation>仅看改动(&amp;Y)</translation>
    </message>
    <message>
        <source>Fold all unchanged paragraphs, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>折叠所有未变段落，或重新展开</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <extracomment>window/commands</extracomment>
        <translation>在此折叠或展开(&amp;F)</translation>
    </message>
    <message>
        <source>Fold the unchanged paragraphs where you are reading, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>折叠当前阅读处的未变段落，或重新展开</translation>
    </message>
    <message>
        <source>&amp;What was recognized…</source>
        <extracomment>window/commands</extracomment>
        <translation>识别结果(&amp;W)…</translation>
    </message>
    <message>
        <source>See what each paragraph was taken for and how sure that is, and correct it</source>
        <extracomment>window/commands</extracomment>
        <translation>查看每一段识别为何种段落及其可靠程度，并可更正</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>window/commands</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>window/commands</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Original si&amp;ze</source>
        <extracomment>window/commands</extracomment>
        <translation>原始大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <extracomment>window/commands</extracomment>
        <translation>上一处改动(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the change before the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>转到当前段落之前的改动</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>window/commands</extracomment>
        <translation>上一处</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <extracomment>window/commands</extracomment>
        <translation>下一处改动(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the change after the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>转到当前段落之后的改动</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>window/commands</extracomment>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous para&amp;graph</source>
        <extracomment>window/commands</extracomment>
        <translation>上一段(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the paragraph above, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>转到上面一段，不论有无改动</translation>
    </message>
    <message>
        <source>Next pa&amp;ragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>下一段(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the paragraph below, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>转到下面一段，不论有无改动</translation>
    </message>
    <message>
        <source>&amp;Other end of the move</source>
        <extracomment>window/commands</extracomment>
        <translation>移动的另一端(&amp;O)</translation>
    </message>
    <message>
        <source>Go from a moved paragraph to where it stood, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>由移动的段落转到其原处，或返回</translation>
    </message>
    <message>
        <source>&amp;Mark as seen, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>标为已阅或未阅(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the current change as seen, or take the mark away</source>
        <extracomment>window/commands</extracomment>
        <translation>将当前改动标为已阅，或取消标记</translation>
    </message>
    <message>
        <source>Mark &amp;all listed as seen</source>
        <extracomment>window/commands</extracomment>
        <translation>所列各项均标为已阅(&amp;A)</translation>
    </message>
    <message>
        <source>Mark all changes as seen that the filter shows</source>
        <extracomment>window/commands</extracomment>
        <translation>将筛选显示的所有改动标为已阅</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <extracomment>window/commands</extracomment>
        <translation>备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Write a note on the current change, which is kept in the comparison file</source>
        <extracomment>window/commands</extracomment>
        <translation>为当前改动撰写备注，存于对比文件中</translation>
    </message>
    <message>
        <source>Go to the change &amp;list, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>转到改动列表或返回(&amp;L)</translation>
    </message>
    <message>
        <source>Go from the text to the list of changes, or back to the text</source>
        <extracomment>window/commands</extracomment>
        <translation>由文本转到改动列表，或返回文本</translation>
    </message>
    <message>
        <source>&amp;Filter changes…</source>
        <extracomment>window/commands</extracomment>
        <translation>筛选改动(&amp;F)…</translation>
    </message>
    <message>
        <source>Type words or a label, and only changes with them are listed and walked to</source>
        <extracomment>window/commands</extracomment>
        <translation>键入词语或段号，只列出并依次查看含有这些内容的改动</translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
        <extracomment>window/commands</extracomment>
        <translation>显示所有改动(&amp;S)</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Say what the current paragraph is: preambular, operative, a heading or something else</source>
        <extracomment>window/commands</extracomment>
        <translation>指明当前段落是序言段、执行段、小标题还是其他</translation>
    </message>
    <message>
        <source>The body &amp;begins here</source>
        <extracomment>window/commands</extracomment>
        <translation>正文由此开始(&amp;B)</translation>
    </message>
    <message>
        <source>What stands above the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>当前段落以上不属于决议；再次选择则恢复原状</translation>
    </message>
    <message>
        <source>The body &amp;ends here</source>
        <extracomment>window/commands</extracomment>
        <translation>正文到此结束(&amp;E)</translation>
    </message>
    <message>
        <source>What stands below the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>当前段落以下不属于决议；再次选择则恢复原状</translation>
    </message>
    <message>
        <source>&amp;Footnote mark, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>设为或取消脚注标号(&amp;F)</translation>
    </message>
    <message>
        <source>The digits that are selected are a footnote&apos;s mark, or the mark there is digits</source>
        <extracomment>window/commands</extracomment>
        <translation>将选定数字作为脚注标号，或将该处标号作为普通数字</translation>
    </message>
    <message>
        <source>&amp;Remove your correction</source>
        <extracomment>window/commands</extracomment>
        <translation>移除更正(&amp;R)</translation>
    </message>
    <message>
        <source>Let the program say again what the current paragraph is</source>
        <extracomment>window/commands</extracomment>
        <translation>当前段落改由程序重新识别</translation>
    </message>
    <message>
        <source>Remove &amp;all your corrections</source>
        <extracomment>window/commands</extracomment>
        <translation>移除全部更正(&amp;A)</translation>
    </message>
    <message>
        <source>Let the program read both texts by itself again</source>
        <extracomment>window/commands</extracomment>
        <translation>两份文本均由程序自行重新识别</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>window/commands</extracomment>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <extracomment>window/commands</extracomment>
        <translation>阅读程序使用说明</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>window/commands</extracomment>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Type a few letters of a command&apos;s name</source>
        <extracomment>window/commands</extracomment>
        <translation>键入命令名称中的几个字</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <extracomment>window/commands</extracomment>
        <translation>配对段落(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose which paragraph carries on the current one; by mouse, drag its label onto it</source>
        <extracomment>window/commands</extracomment>
        <translation>选择承接当前段落的段落；也可用鼠标将段号拖到该段上</translation>
    </message>
    <message>
        <source>Pair al&amp;so with…</source>
        <extracomment>window/commands</extracomment>
        <translation>加配段落(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose a further paragraph that became part of the current row; by mouse, drag with Ctrl</source>
        <extracomment>window/commands</extracomment>
        <translation>选择另一个并入当前行的段落；也可按住 Ctrl 用鼠标拖动</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <extracomment>window/commands</extracomment>
        <translation>取消配对(&amp;U)</translation>
    </message>
    <message>
        <source>These paragraphs do not carry on each other</source>
        <extracomment>window/commands</extracomment>
        <translation>这些段落并不相互承接</translation>
    </message>
    <message>
        <source>&amp;No counterpart</source>
        <extracomment>window/commands</extracomment>
        <translation>无对应段落(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing carries on this paragraph, or it carries on nothing; the other one is free to pair</source>
        <extracomment>window/commands</extracomment>
        <translation>本段无段落承接，也不承接任何段落；原配段落可另行配对</translation>
    </message>
    <message>
        <source>Split &amp;off</source>
        <extracomment>window/commands</extracomment>
        <translation>拆出(&amp;O)</translation>
    </message>
    <message>
        <source>Take the paragraph that was clicked out of a row of several</source>
        <extracomment>window/commands</extracomment>
        <translation>将所单击的段落从多段合配的行中拆出</translation>
    </message>
    <message>
        <source>&amp;Remove your link</source>
        <extracomment>window/commands</extracomment>
        <translation>移除手动配对(&amp;R)</translation>
    </message>
    <message>
        <source>Let the program pair these paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>这些段落改由程序重新配对</translation>
    </message>
    <message>
        <source>Remove &amp;all your links</source>
        <extracomment>window/commands</extracomment>
        <translation>移除全部手动配对(&amp;A)</translation>
    </message>
    <message>
        <source>Let the program pair all paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>所有段落改由程序重新配对</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <extracomment>window/commands</extracomment>
        <translation>快捷键和符号(&amp;K)</translation>
    </message>
    <message>
        <source>See all shortcuts, and what signs and colours say</source>
        <extracomment>window/commands</extracomment>
        <translation>查看所有快捷键以及符号和颜色的含义</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <extracomment>window/commands</extracomment>
        <translation>关于 Resolute(&amp;A)</translation>
    </message>
    <message>
        <source>correction of {name}</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>{name} 的更正</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables are given by the file.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>请先转到一个段落：脚注和表格以文件为准。</translation>
    </message>
    <message>
        <source>removal of all your corrections</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>移除全部更正</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>没有手动更正。</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>本段属于(&amp;I)</translation>
    </message>
    <message>
        <source>As the &amp;program recognizes it</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>按程序识别(&amp;P)</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>序言段</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>执行段</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>分段</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Blank line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>空行</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>您指定</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>推测</translation>
    </message>
    <message>
        <source>Heading of an annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>附件标题</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>window/declared/fields</extracomment>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <extracomment>window/declared/fields</extracomment>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>Drop here as the earlier text</source>
        <extracomment>window/drops</extracomment>
        <translation>拖放到此处作为旧文本</translation>
    </message>
    <message>
        <source>Drop here as the later text</source>
        <extracomment>window/drops</extracomment>
        <translation>拖放到此处作为新文本</translation>
    </message>
    <message>
        <source>Drop here to go on with this comparison</source>
        <extracomment>window/drops</extracomment>
        <translation>拖放到此处继续这一对比</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>各种输出</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>window/export/options</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>window/export/options</extracomment>
        <translation>匿名</translation>
    </message>
    <message>
        <source>A neutral author and date, so that nobody learns who made the file and when</source>
        <extracomment>window/export/options</extracomment>
        <translation>使用中性的作者和日期，使人无从得知文件由何人何时制作</translation>
    </message>
    <message>
        <source>Track formatting too</source>
        <extracomment>window/export/options</extracomment>
        <translation>同时修订格式</translation>
    </message>
    <message>
        <source>Words that stay but look otherwise are tracked as changes of formatting</source>
        <extracomment>window/export/options</extracomment>
        <translation>文字未变而格式不同之处，标为格式修订</translation>
    </message>
    <message>
        <source>Make without tracking</source>
        <extracomment>window/export/options</extracomment>
        <translation>不作修订标记</translation>
    </message>
    <message>
        <source>Changes of these kinds are made in the file and do not show as changes</source>
        <extracomment>window/export/options</extracomment>
        <translation>这些类别的改动直接改入文件，不显示为修订</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>window/export/options</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands beside each other</source>
        <extracomment>window/export/options</extracomment>
        <translation>并列的内容</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <extracomment>window/export/options</extracomment>
        <translation>旧文本和新文本</translation>
    </message>
    <message>
        <source>Earlier, later and what changed</source>
        <extracomment>window/export/options</extracomment>
        <translation>旧文本、新文本和改动</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>window/export/options</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>How the two texts stand on paper</source>
        <extracomment>window/export/options</extracomment>
        <translation>两份文本在纸上的排列方式</translation>
    </message>
    <message>
        <source>Side by side, across</source>
        <extracomment>window/export/options</extracomment>
        <translation>横向，并排</translation>
    </message>
    <message>
        <source>One column, upright</source>
        <extracomment>window/export/options</extracomment>
        <translation>纵向，单栏</translation>
    </message>
    <message>
        <source>Changes only</source>
        <extracomment>window/export/options</extracomment>
        <translation>仅看改动</translation>
    </message>
    <message>
        <source>Unchanged paragraphs are folded to a line</source>
        <extracomment>window/export/options</extracomment>
        <translation>未变段落折叠为一行</translation>
    </message>
    <message>
        <source>Show only</source>
        <extracomment>window/export/options</extracomment>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Changes with findings of these kinds alone; with none chosen, all are shown</source>
        <extracomment>window/export/options</extracomment>
        <translation>只显示这些类别的改动；不选则全部显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>没有发现改动。</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <extracomment>window/export/preview</extracomment>
        <translation>内容一览</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} paragraphs with findings are shown.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>
            <numerusform>{n} 个有改动的段落中显示 {shown} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>window/choosing</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where to write the file</source>
        <extracomment>window/export/where</extracomment>
        <translation>选择文件写入位置</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <extracomment>window/export/where</extracomment>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <extracomment>window/intake</extracomment>
        <translation>剪贴板中没有文本，也没有文件。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>window/intake</extracomment>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>What was recognized</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>哪份文本</translation>
    </message>
    <message>
        <source>This &amp;is…</source>
        <extracomment>window/commands</extracomment>
        <translation>本段属于(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>在文本中显示(&amp;S)</translation>
    </message>
    <message>
        <source>General Assembly</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>大会</translation>
    </message>
    <message>
        <source>Security Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>安全理事会</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>人权理事会</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>经济及社会理事会</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>英文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>俄文</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 个序言段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 个执行段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sub-paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 个分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 个小标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 条脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are guesses</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 段为推测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnote marks are typed digits</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 个脚注标号为手工键入的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>the body begins</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>正文开始</translation>
    </message>
    <message>
        <source>the body ends</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>正文结束</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window/export/where</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write {output}</source>
        <extracomment>window/export/where</extracomment>
        <translation>写入{output}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>window/find/bar</extracomment>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>window/find/bar</extracomment>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>window/find/bar</extracomment>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>关闭查找栏 (Esc)</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Texts to search</source>
        <extracomment>window/find/bar</extracomment>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>In both texts, words that are equal on both sides count once, deleted ones too</source>
        <extracomment>window/find/bar</extracomment>
        <translation>在两份文本中查找时，两侧相同的词语只计一次，包括已删除的</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>清除词语</translation>
    </message>
    <message>
        <source>Both texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>两份文本</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>旧文本</translation>
    </message>
    <message>
        <source>Later text</source>
        <extracomment>window/choosing</extracomment>
        <translation>新文本</translation>
    </message>
    <message>
        <source>No regular expression: {reason}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>正则表达式无效：{reason}</translation>
    </message>
    <message>
        <source>No matches</source>
        <extracomment>window/find/finder</extracomment>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>{place}, from the other end</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{place}，已从另一端继续</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>关注词语</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>词语，每行一个</translation>
    </message>
    <message>
        <source>How often each term stands in the texts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>各词语在文本中出现的次数</translation>
    </message>
    <message>
        <source>Heads of the counts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>次数表表头</translation>
    </message>
    <message>
        <source>Words or phrases to keep an eye on, &amp;one a line:</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>需要留意的词语或短语，每行一个(&amp;O)：</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>词语</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>旧文本</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>新文本</translation>
    </message>
    <message>
        <source>The comparing process ended unexpectedly; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>对比进程意外终止；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Resolute made a mistake; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>Resolute 出错；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>快捷键和符号</translation>
    </message>
    <message>
        <source>Between the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>两份文本之间</translation>
    </message>
    <message>
        <source>In the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>文本之中</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>已停止；没有更改任何内容。</translation>
    </message>
    <message>
        <source>The text on the left is later than the one on the right.</source>
        <extracomment>window/main_window</extracomment>
        <translation>左侧文本的日期晚于右侧文本。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>window/main_window</extracomment>
        <translation>两侧互换</translation>
    </message>
    <message>
        <source>Redline proved both ways</source>
        <extracomment>window/main_window</extracomment>
        <translation>修订标记稿已双向验证</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>All paragraphs have changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>所有段落都有改动。</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>手册各页</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>window/manual/window</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>note on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>{name} 的备注</translation>
    </message>
    <message>
        <source>mark on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>{name} 的标记</translation>
    </message>
    <message numerus="yes">
        <source>marks on {n} changes</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>
            <numerusform>{n} 处改动的标记</numerusform>
        </translation>
    </message>
    <message>
        <source>this paragraph</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>本段</translation>
    </message>
    <message>
        <source>Go to a paragraph first.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>请先转到一个段落。</translation>
    </message>
    <message>
        <source>Go to a change first: only changes are marked as seen.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>请先转到一处改动：只有改动才能标为已阅。</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>{name} 的备注</translation>
    </message>
    <message>
        <source>&amp;Note; it is kept in the comparison file and stands in no redline.</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>备注(&amp;N)：存于对比文件中，不写入修订标记稿。</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>移除备注(&amp;R)</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>未阅</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>已阅</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Without a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>由您配对</translation>
    </message>
    <message>
        <source>Marked as seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>标为已阅</translation>
    </message>
    <message>
        <source>Has a note of yours</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>有您的备注</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>window/messages</extracomment>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>window/commands</extracomment>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>window/open_dialog</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>window/commands</extracomment>
        <translation>互换</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>改动概览</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>改动所在位置；单击或拖动即可前往</translation>
    </message>
    <message>
        <source>Earlier and later text side by side</source>
        <extracomment>window/pair/view</extracomment>
        <translation>旧文本和新文本并排显示</translation>
    </message>
    <message>
        <source>Suspect</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Substantive</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>实质性</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>起首用语</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>限定语</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Footnote</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">移入他段</translation>
    </message>
    <message>
        <source>Migrated</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>跨部分移动</translation>
    </message>
    <message>
        <source>Also/further</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>又/还</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>技术性更新</translation>
    </message>
    <message>
        <source>Editorial</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Masthead</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>文件头</translation>
    </message>
    <message>
        <source>Adoption line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation type="unfinished">通过信息行</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Organ line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>机关行</translation>
    </message>
    <message>
        <source>Cells of tables are not recognized, but given by the file.</source>
        <extracomment>app/correcting</extracomment>
        <translation>表格单元格不经识别，以文件为准。</translation>
    </message>
    <message>
        <source>A blank line is nothing else.</source>
        <extracomment>app/correcting</extracomment>
        <translation>空行不能作其他类型。</translation>
    </message>
    <message>
        <source>The body cannot begin behind its end.</source>
        <extracomment>app/correcting</extracomment>
        <translation>正文开头不能在其结尾之后。</translation>
    </message>
    <message>
        <source>The body cannot end before its beginning.</source>
        <extracomment>app/correcting</extracomment>
        <translation>正文结尾不能在其开头之前。</translation>
    </message>
    <message>
        <source>There are no digits here: select those that are a footnote&apos;s mark, or are none.</source>
        <extracomment>app/correcting</extracomment>
        <translation>此处没有数字：请选定应作或不应作脚注标号的数字。</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <extracomment>app/correcting</extracomment>
        <translation>此处没有更正。</translation>
    </message>
    <message>
        <source>This mark is no number.</source>
        <extracomment>app/correcting</extracomment>
        <translation>此标号不是数字。</translation>
    </message>
    <message>
        <source>This mark is a footnote of the file, and not digits that were typed.</source>
        <extracomment>app/correcting</extracomment>
        <translation>此标号是文件中的脚注，不是键入的数字。</translation>
    </message>
    <message>
        <source>This text has no note {mark}.</source>
        <extracomment>app/correcting</extracomment>
        <translation>本文本没有脚注 {mark}。</translation>
    </message>
    <message>
        <source>Write the later text as tracked changes on the earlier one; drag the button to hand the file out</source>
        <extracomment>window/commands</extracomment>
        <translation>在旧文本上以修订形式写出新文本；拖动此按钮可将文件交给他人</translation>
    </message>
    <message>
        <source>Print what the texts show now: side by side or in one column, folded or not</source>
        <extracomment>window/commands</extracomment>
        <translation>打印文本当前所示内容：并排或单栏，折叠或展开</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>window/commands</extracomment>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <extracomment>window/commands</extracomment>
        <translation>打印前查看各页</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>window/commands</extracomment>
        <translation>功能导览(&amp;T)</translation>
    </message>
    <message>
        <source>See in four steps what one works with</source>
        <extracomment>window/commands</extracomment>
        <translation>分四步了解主要功能</translation>
    </message>
    <message>
        <source>It is in {folder} until this window is closed.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>文件存于 {folder}，至本窗口关闭为止。</translation>
    </message>
    <message>
        <source>The redline is made and proved: drag it out now.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>修订标记稿已制作并验证：现在可以拖出。</translation>
    </message>
    <message>
        <source>{name} was handed out.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>{name} 已交出。</translation>
    </message>
    <message>
        <source>Drag the redline once the work that is being done has ended.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>请待正在进行的操作结束后再拖动修订标记稿。</translation>
    </message>
    <message>
        <source>The redline is being made; hold on.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>正在制作修订标记稿；请按住不放。</translation>
    </message>
    <message>
        <source>New to Resolute? A tour shows in four steps what one works with.</source>
        <extracomment>window/main_window</extracomment>
        <translation>初次使用 Resolute？导览分四步介绍主要功能。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/main_window</extracomment>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <extracomment>window/main_window</extracomment>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>结尾</translation>
    </message>
    <message>
        <source>{before} (now {after}) unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{before}（现为 {after}）未变</translation>
    </message>
    <message>
        <source>{name}; click to show</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}；单击可展开</translation>
    </message>
    <message>
        <source>{name}; click to fold</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}；单击可折叠</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Changed in dates, spelling or numbers alone</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>仅日期、拼写或编号有改动</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved ({also} also changed)</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>移动 {n} 段（其中 {also} 段另有改动）</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>{name} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name} 未变</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>移自 {place}</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>移至此处</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>移至 {place}</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>移至他处</translation>
    </message>
    <message>
        <source>{word}, moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{word}，已移动</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>移动 {n} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {mark}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>脚注 {mark}</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>only in the later text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>仅见于新文本</translation>
    </message>
    <message>
        <source>only in the earlier text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>仅见于旧文本</translation>
    </message>
    <message>
        <source>a paragraph that stood elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>原在他处的段落</translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>未变 {n} 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>有改动 {n} 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>新增 {n} 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>删除 {n} 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>拆分 {n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>合并 {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>Find a command by a few letters</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>键入几个字查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Printed: {name}</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>已打印：{name}</translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be written to.</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>未打印：无法写入 {name}。</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>window/printing/paper</extracomment>
        <translation>第 {n} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>P&amp;aper…</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>纸张(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>window/commands</extracomment>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>放大(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>
            <numerusform>共 {n} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>机关</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>届会</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>待核对</translation>
    </message>
    <message>
        <source>By you</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>您的处理</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} 处更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>段号</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>段落类型</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <extracomment>window/session/bench</extracomment>
        <translation>保持原样</translation>
    </message>
    <message numerus="yes">
        <source>{names} were changed by another program.</source>
        <extracomment>window/session/bench</extracomment>
        <translation>
            <numerusform>{names} 已被其他程序更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>window/session/bench</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <extracomment>window/session/bench</extracomment>
        <translation>{command}：{step}</translation>
    </message>
    <message>
        <source>what was stopped</source>
        <extracomment>window/session/keeper</extracomment>
        <translation>已停止的操作</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Resolute 意外终止。</translation>
    </message>
    <message>
        <source>The comparison of {earlier} with {later} can be restored</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>{earlier} 与 {later} 的对比可以恢复</translation>
    </message>
    <message numerus="yes">
        <source>{n} links of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} 处手动配对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} 处手动更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} 条脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes marked as seen</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} 处标为已阅的改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>不恢复</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons can be restored.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>有 {n} 项对比可以恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>, with {told}</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>，含{told}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>window/session/recent</extracomment>
        <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep such a list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>保留此列表(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>window/session/recent</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>清空此列表(&amp;E)</translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{names}，位于 {folder}</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{name} 已不在 {folder} 中</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>保存对比</translation>
    </message>
    <message>
        <source>Save what you did to this comparison?</source>
        <extracomment>window/session/saving</extracomment>
        <translation>是否保存您对此对比所作的处理？</translation>
    </message>
    <message>
        <source>Your links, notes and marks would be lost otherwise.</source>
        <extracomment>window/session/saving</extracomment>
        <translation>否则，您的配对、备注和标记将会丢失。</translation>
    </message>
    <message>
        <source>No window has left unsaved work.</source>
        <extracomment>window/session/windows</extracomment>
        <translation>没有窗口留下未保存的工作。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>What the window speaks; the texts stay as they are</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>窗口界面所用语言；文本保持不变</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>window/commands</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>浅色、深色或跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>改动颜色</translation>
    </message>
    <message>
        <source>Each kind of change has its own line and sign as well, so that no colour has to be told from another</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>各类改动另有线条和符号，不必只靠颜色区分</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>字号</translation>
    </message>
    <message>
        <source>Of the texts at 100 %</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>文本在 100% 时的字号</translation>
    </message>
    <message>
        <source>Counts as unchanged</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>视为未变</translation>
    </message>
    <message>
        <source>Where nothing else changed, the list leaves it out and says how many it hides; so does next change</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>若无其他改动，列表将其略去并说明隐藏了多少处；“下一处改动”也予以跳过</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Whose tracked changes they are; empty, it is the name that the system knows</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>修订所署的作者；留空则使用系统中的用户名</translation>
    </message>
    <message>
        <source>Remember which pairs were open</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>记住打开过的文本</translation>
    </message>
    <message>
        <source>Without it no list of files is kept, and the one there is forgotten</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>不选则不保留文件列表，并清除现有列表</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>拉丁文和西里尔文</translation>
    </message>
    <message>
        <source>The letters of texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>文本所用字体</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>The letters of Arabic texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>阿拉伯文文本所用字体</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>The letters of Chinese texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>中文文本所用字体</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>The language changes when Resolute is started again.</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>语言更改将在 Resolute 重新启动后生效。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Drop the earlier and the later text here, both at once if you like. They stay on this computer.</source>
        <extracomment>window/start_page</extracomment>
        <translation>将旧文本和新文本拖放到此处，可一次拖入两份。文件不会离开本计算机。</translation>
    </message>
    <message>
        <source>Or paste them: {earlier} takes what was copied as the earlier text, {later} as the later one.</source>
        <extracomment>window/start_page</extracomment>
        <translation>也可粘贴：按 {earlier} 将所复制的内容作为旧文本，按 {later} 作为新文本。</translation>
    </message>
    <message>
        <source>Compared last</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>最近的对比</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>window/start_page</extracomment>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>What changed since the last resolution?</source>
        <extracomment>window/start_page</extracomment>
        <translation>与上一份决议相比，有何改动？</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <extracomment>window/status</extracomment>
        <translation>未显示任何改动</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>window/status</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{n}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>window/theme</extracomment>
        <translation>蓝色和橙色</translation>
    </message>
    <message>
        <source>Green and red</source>
        <extracomment>window/theme</extracomment>
        <translation>绿色和红色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>window/theme</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>From change to change</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>逐处查看改动</translation>
    </message>
    <message>
        <source>Each paragraph stands beside what became of it, and the sign between them says what that is. {next_change} goes to the next change, {previous_change} to the one before.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>每一段与其演变而成的段落并列，两者之间的符号表示变动情况。按 {next_change} 转到下一处改动，按 {previous_change} 转到上一处。</translation>
    </message>
    <message>
        <source>All changes in a list</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>所有改动一览</translation>
    </message>
    <message>
        <source>The list says of what kind each change is. Filter it, and next change stops at what is left alone; what is hidden is always counted.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>列表注明每处改动的类别。筛选后，“下一处改动”只停在所余改动上；始终会说明隐藏了多少处。</translation>
    </message>
    <message>
        <source>Find words, and pair paragraphs</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>查找词语，配对段落</translation>
    </message>
    <message>
        <source>{find} finds words on both sides. Where two paragraphs do not belong together, drag the label of one onto another, or press {pair_with}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>按 {find} 在两侧查找词语。如果两段并不相配，可将其中一段的段号拖到另一段上，或按 {pair_with}。</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>交给他人</translation>
    </message>
    <message>
        <source>The redline is a Word file with tracked changes, proved both ways; drag this button into a mail or a folder, or click it. {print} prints, {export} has the other outputs. Now open your own texts: {open_pair}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>修订标记稿是带修订的 Word 文件，经双向验证；可将此按钮拖入邮件或文件夹，也可单击。按 {print} 打印，按 {export} 选择其他输出。现在请打开您自己的文本：{open_pair}。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>window/accessible/words</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Amendment {number} cannot be placed: {reason}.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>第 {number} 项修正案无法落实：{reason}。</translation>
    </message>
    <message>
        <source>The amendments move {name} to follow itself.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>修正案将 {name} 移到其自身之后。</translation>
    </message>
    <message>
        <source>“{line}” is no amendment, and no title of a section of the list.</source>
        <extracomment>writers/amendments/listing</extracomment>
        <translation>“{line}”不是修正案，也不是清单的分节标题。</translation>
    </message>
    <message>
        <source>Applied to the earlier text, the list does not give the later one: {fault}.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>将清单套用于旧文本，未得到新文本：{fault}。</translation>
    </message>
    <message numerus="yes">
        <source>Applied to the earlier text, the list gives the later one: yes, all {n} paragraphs.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>
            <numerusform>将清单套用于旧文本，得到新文本：是，全部 {n} 段一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fault} (and {n} more)</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>{fault}（另有 {n} 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} does not belong there</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>多出{words}</translation>
    </message>
    <message>
        <source>{words} is missing</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>缺少{words}</translation>
    </message>
    <message>
        <source>{words} is to be {wanted}</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>{words}应为{wanted}</translation>
    </message>
    <message>
        <source>{name} is no font file that can be read.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>{name} 不是可读取的字体文件。</translation>
    </message>
    <message>
        <source>{name} cannot be used: it has no outlines, or forbids that it is embedded.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>{name} 无法使用：没有轮廓，或不允许嵌入。</translation>
    </message>
    <message>
        <source>No font with {letters} was found on this computer; name the file of one with --font.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>本计算机上没有含 {letters} 的字体；请用 --font 指定字体文件。</translation>
    </message>
    <message>
        <source>The later text is no Word file: formatting of words that stay is left as in the base.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>新文本不是 Word 文件：未变文字的格式以底本为准。</translation>
    </message>
    <message>
        <source>The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>旧文件设为隐藏修订：在 Word 中选择“审阅”&gt;“所有标记”即可显示。</translation>
    </message>
    <message>
        <source>Table {number} has other columns than before: it is deleted and inserted whole.</source>
        <extracomment>writers/redline/body</extracomment>
        <translation>表格 {number} 的列与先前不同：整表删除后重新插入。</translation>
    </message>
</context>
</TS>
