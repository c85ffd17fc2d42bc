<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Resolute</name>
    <message>
        <source>This paragraph has no counterpart.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Este párrafo no tiene correspondencia.</translation>
    </message>
    <message>
        <source>Only from several paragraphs can one be split off.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Solo donde hay varios párrafos se puede separar uno.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand here.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Aquí no se vinculó nada a mano.</translation>
    </message>
    <message>
        <source>Cells of tables are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Las celdas de las tablas se emparejan por su posición, no a mano.</translation>
    </message>
    <message>
        <source>Blank lines are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Las líneas en blanco se emparejan por su posición, no a mano.</translation>
    </message>
    <message>
        <source>Writing the amendments</source>
        <extracomment>app/amending</extracomment>
        <translation>Escribiendo las enmiendas</translation>
    </message>
    <message>
        <source>Applying them</source>
        <extracomment>app/amending</extracomment>
        <translation>Aplicándolas</translation>
    </message>
    <message>
        <source>is no list of amendments: it is neither a Word file nor UTF-8 text.</source>
        <extracomment>app/amending</extracomment>
        <translation>no es una lista de enmiendas: no es un archivo de Word ni texto en UTF-8.</translation>
    </message>
    <message>
        <source>is no Word file, and only on one can a redline stand.</source>
        <extracomment>app/bases</extracomment>
        <translation>no es un archivo de Word, y solo en uno puede basarse una versión marcada.</translation>
    </message>
    <message>
        <source>{name} is a Word file itself, so that the redline needs no other base.</source>
        <extracomment>app/bases</extracomment>
        <translation>{name} ya es un archivo de Word; la versión marcada no necesita otra base.</translation>
    </message>
    <message>
        <source>the notes</source>
        <extracomment>app/bases</extracomment>
        <translation>las notas</translation>
    </message>
    <message numerus="yes">
        <source>{base} differs from {text} in {places} and {n} more.</source>
        <extracomment>app/bases</extracomment>
        <translation>
            <numerusform>{base} difiere de {text} en {places} y {n} más.</numerusform>
            <numerusform>{base} difiere de {text} en {places} y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{base} differs from {text} in {places}.</source>
        <extracomment>app/bases</extracomment>
        <translation>{base} difiere de {text} en {places}.</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>app/choice</extracomment>
        <translation>de fondo</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>app/choice</extracomment>
        <translation>fórmula inicial</translation>
    </message>
    <message>
        <source>qualifier</source>
        <extracomment>app/choice</extracomment>
        <translation>matiz</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>app/choice</extracomment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>app/choice</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>citation</source>
        <extracomment>app/choice</extracomment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>also-further</source>
        <extracomment>app/choice</extracomment>
        <translation>también/además</translation>
    </message>
    <message>
        <source>mechanical</source>
        <extracomment>app/choice</extracomment>
        <translation>de rutina</translation>
    </message>
    <message>
        <source>editorial</source>
        <extracomment>app/choice</extracomment>
        <translation>de forma</translation>
    </message>
    <message>
        <source>renumbered</source>
        <extracomment>app/choice</extracomment>
        <translation>renumerado</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>app/choice</extracomment>
        <translation>{kind} ({n})</translation>
    </message>
    <message>
        <source>Accepted without being tracked: {listed}.</source>
        <extracomment>app/choice</extracomment>
        <translation>Aceptado sin control de cambios: {listed}.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <extracomment>app/exports</extracomment>
        <translation>Escribiendo la tabla</translation>
    </message>
    <message>
        <source>Writing the summary page</source>
        <extracomment>app/exports</extracomment>
        <translation>Escribiendo la página resumen</translation>
    </message>
    <message>
        <source>Writing the redline</source>
        <extracomment>app/exports</extracomment>
        <translation>Escribiendo la versión marcada</translation>
    </message>
    <message>
        <source>Proving it both ways</source>
        <extracomment>app/exports</extracomment>
        <translation>Comprobándola en ambos sentidos</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>app/exports</extracomment>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <extracomment>app/exports</extracomment>
        <translation>Escribiendo el PDF</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <extracomment>app/exports</extracomment>
        <translation>Escribiendo la comparación</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>app/exports</extracomment>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{proof} The file was kept as {kept}.</source>
        <extracomment>app/amending</extracomment>
        <translation>{proof} El archivo se conservó como {kept}.</translation>
    </message>
    <message>
        <source>it is one of the files compared, and these are never changed.</source>
        <extracomment>app/files</extracomment>
        <translation>es uno de los archivos comparados, y estos no se modifican nunca.</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <extracomment>app/files</extracomment>
        <translation>hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>what is there is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>lo que hay ahí no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <extracomment>app/files</extracomment>
        <translation>es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>no existe.</translation>
    </message>
    <message>
        <source>may not be read: permission was denied.</source>
        <extracomment>app/files</extracomment>
        <translation>no se puede leer: permiso denegado.</translation>
    </message>
    <message>
        <source>is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>no es un nombre de archivo posible.</translation>
    </message>
    <message>
        <source>a file of that name is there and may not be changed.</source>
        <extracomment>app/files</extracomment>
        <translation>ya hay un archivo con ese nombre y no se puede modificar.</translation>
    </message>
    <message>
        <source>that is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>no es un nombre de archivo posible.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB, the most that is read.</source>
        <extracomment>app/files</extracomment>
        <translation>supera los {megabytes} MB, el máximo que se lee.</translation>
    </message>
    <message>
        <source>cannot be read: {reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>la carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>writing in {folder} is not permitted.</source>
        <extracomment>app/files</extracomment>
        <translation>no se permite escribir en {folder}.</translation>
    </message>
    <message>
        <source>No file in {earlier} answers to one in {later}, by name, symbol or title.</source>
        <extracomment>app/folders</extracomment>
        <translation>Ningún archivo de {earlier} corresponde a uno de {later} por nombre, signatura o título.</translation>
    </message>
    <message>
        <source>cannot be listed: {reason}.</source>
        <extracomment>app/folders</extracomment>
        <translation>no se puede explorar: {reason}.</translation>
    </message>
    <message>
        <source>It is not clear which file answers to which: {one} to {other}; a list says which.</source>
        <extracomment>app/folders</extracomment>
        <translation>No está claro qué archivos se corresponden: {one} con {other}; indíquelo en una lista.</translation>
    </message>
    <message>
        <source>names no pair of files.</source>
        <extracomment>app/lists</extracomment>
        <translation>no nombra ningún par de archivos.</translation>
    </message>
    <message>
        <source>is no list: it has a line longer than names of files are.</source>
        <extracomment>app/lists</extracomment>
        <translation>no es una lista: tiene una línea más larga que los nombres de archivo.</translation>
    </message>
    <message>
        <source>is no list: it is not text in UTF-8.</source>
        <extracomment>app/lists</extracomment>
        <translation>no es una lista: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>has no two files in line {number}, with a tab between them.</source>
        <extracomment>app/lists</extracomment>
        <translation>no tiene en la línea {number} dos archivos separados por un tabulador.</translation>
    </message>
    <message>
        <source>has {columns} columns in line {number}; there may be two files, a name and two parts.</source>
        <extracomment>app/lists</extracomment>
        <translation>tiene {columns} columnas en la línea {number}; puede haber dos archivos, un nombre y dos partes.</translation>
    </message>
    <message>
        <source>has a name in line {number} that a file cannot have on every system.</source>
        <extracomment>app/lists</extracomment>
        <translation>tiene en la línea {number} un nombre de archivo que no todos los sistemas admiten.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the earlier text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>está dañado: no contiene el texto anterior.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the later text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>está dañado: no contiene el texto posterior.</translation>
    </message>
    <message>
        <source>Redline</source>
        <extracomment>app/outputs</extracomment>
        <translation type="unfinished">Versión marcada</translation>
    </message>
    <message>
        <source>The later text as tracked changes on the earlier Word file, proved both ways</source>
        <extracomment>app/outputs</extracomment>
        <translation>El texto posterior como control de cambios sobre el archivo de Word anterior, comprobado en ambos sentidos</translation>
    </message>
    <message>
        <source>{place} of {whole}: {name} … {doing}</source>
        <extracomment>app/batch</extracomment>
        <translation>{place} de {whole}: {name} … {doing}</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <extracomment>app/outputs</extracomment>
        <translation>Tabla comparativa</translation>
    </message>
    <message>
        <source>A Word file with both texts side by side</source>
        <extracomment>app/outputs</extracomment>
        <translation>Un archivo de Word con ambos textos en paralelo</translation>
    </message>
    <message>
        <source>a comparison table is a Word file, whose name ends in .docx</source>
        <extracomment>app/outputs</extracomment>
        <translation>una tabla comparativa es un archivo de Word cuyo nombre termina en .docx</translation>
    </message>
    <message>
        <source>List of amendments</source>
        <extracomment>app/outputs</extracomment>
        <translation>Lista de enmiendas</translation>
    </message>
    <message>
        <source>The changes in the United Nations&apos; wording, proved by applying them</source>
        <extracomment>app/outputs</extracomment>
        <translation>Los cambios con las fórmulas de las Naciones Unidas, comprobados al aplicarlos</translation>
    </message>
    <message>
        <source>a list of amendments has a name that ends in .docx or .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>el nombre de una lista de enmiendas termina en .docx o .txt</translation>
    </message>
    <message>
        <source>Summary page</source>
        <extracomment>app/outputs</extracomment>
        <translation>Página resumen</translation>
    </message>
    <message>
        <source>What matters on one sheet</source>
        <extracomment>app/outputs</extracomment>
        <translation>Lo importante en una hoja</translation>
    </message>
    <message>
        <source>a summary page has one of the endings .docx, .html, .htm, .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>el nombre de una página resumen termina en .docx, .html, .htm o .txt</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/outputs</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>A page for any browser, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>Una página para cualquier navegador, con ambos textos y los hallazgos</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>app/outputs</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A report to print or to send, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>Un informe para imprimir o enviar, con ambos textos y los hallazgos</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/outputs</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The comparison as JSON, for other programs</source>
        <extracomment>app/outputs</extracomment>
        <translation>La comparación en JSON, para otros programas</translation>
    </message>
    <message>
        <source>{asked}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>{asked}.</translation>
    </message>
    <message>
        <source>no output has the ending {ending}; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>ninguna salida tiene la extensión {ending}; las posibles son {endings}.</translation>
    </message>
    <message>
        <source>its name has no ending; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>su nombre no tiene extensión; las posibles son {endings}.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>app/pairs</extracomment>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/amending</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Both files hold the same bytes: there is nothing to compare but the text with itself.</source>
        <extracomment>app/pairs</extracomment>
        <translation>Ambos archivos contienen los mismos bytes: el texto solo se puede comparar consigo mismo.</translation>
    </message>
    <message>
        <source>The earlier text is in another language ({earlier}) than the later ({later}).</source>
        <extracomment>app/pairs</extracomment>
        <translation>El texto anterior está en otro idioma ({earlier}) que el posterior ({later}).</translation>
    </message>
    <message>
        <source>{way} does not give {text}: {fault}.</source>
        <extracomment>app/proof</extracomment>
        <translation>{way} no da como resultado {text}: {fault}.</translation>
    </message>
    <message>
        <source>the earlier text with what was accepted</source>
        <extracomment>app/proof</extracomment>
        <translation>el texto anterior con lo aceptado</translation>
    </message>
    <message>
        <source>the earlier text</source>
        <extracomment>app/proof</extracomment>
        <translation>el texto anterior</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>app/proof</extracomment>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>app/proof</extracomment>
        <translation>Rechazar todo</translation>
    </message>
    <message>
        <source>{way} gives {text}: yes, {how}.</source>
        <extracomment>app/proof</extracomment>
        <translation>{way} da como resultado {text}: sí, {how}.</translation>
    </message>
    <message>
        <source>the later text</source>
        <extracomment>app/proof</extracomment>
        <translation>el texto posterior</translation>
    </message>
    <message>
        <source>the earlier file</source>
        <extracomment>app/proof</extracomment>
        <translation>el archivo anterior</translation>
    </message>
    <message>
        <source>in {name} {words} is formatted otherwise</source>
        <extracomment>app/proof</extracomment>
        <translation>en {name}, {words} tiene otro formato</translation>
    </message>
    <message>
        <source>the page headers are not the later file&apos;s</source>
        <extracomment>app/proof</extracomment>
        <translation>los encabezados de página no son los del archivo posterior</translation>
    </message>
    <message>
        <source>{name} {what}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} {what}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>XML equal</source>
        <extracomment>app/proof</extracomment>
        <translation>XML idéntico</translation>
    </message>
    <message numerus="yes">
        <source>all {n} paragraphs</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>el único párrafo</numerusform>
            <numerusform>los {n} párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>after {name}</source>
        <extracomment>app/proof</extracomment>
        <translation>después de {name}</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>app/proof</extracomment>
        <translation>al principio</translation>
    </message>
    <message>
        <source>{where} stands {words}, which does not belong there</source>
        <extracomment>app/proof</extracomment>
        <translation>{where} está {words}, que no corresponde ahí</translation>
    </message>
    <message>
        <source>note {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>nota {number}</translation>
    </message>
    <message>
        <source>{name} is missing: {words}</source>
        <extracomment>app/proof</extracomment>
        <translation>falta {name}: {words}</translation>
    </message>
    <message>
        <source>{name} reads {words} instead of {wanted}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} dice {words} en lugar de {wanted}</translation>
    </message>
    <message>
        <source>is a zip archive and no comparison that was saved with Resolute.</source>
        <extracomment>app/session/files</extracomment>
        <translation>es un archivo zip, pero no una comparación guardada con Resolute.</translation>
    </message>
    <message numerus="yes">
        <source>{n} links, marks, notes or corrections could not be placed: the text is not read as it was.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>
            <numerusform>No se pudo situar un vínculo, marca, nota o corrección: el texto no se lee como antes.</numerusform>
            <numerusform>No se pudieron situar {n} vínculos, marcas, notas o correcciones: el texto no se lee como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/folders</extracomment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>is damaged: it does not say what a comparison file must say.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>está dañado: no dice lo que debe decir un archivo de comparación.</translation>
    </message>
    <message>
        <source>was saved by a later version of Resolute.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>se guardó con una versión posterior de Resolute.</translation>
    </message>
    <message>
        <source>holds nothing that could be restored.</source>
        <extracomment>app/session/recovery</extracomment>
        <translation>no contiene nada que se pueda recuperar.</translation>
    </message>
    <message>
        <source>Aligning paragraphs</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Emparejando párrafos</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Comparando palabras</translation>
    </message>
    <message>
        <source>Naming changes</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Clasificando cambios</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Palabras sustituidas</translation>
    </message>
    <message>
        <source>Words removed</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Palabras suprimidas</translation>
    </message>
    <message>
        <source>Words added</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Palabras añadidas</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Párrafo suprimido</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Párrafo insertado</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>Supresión de {names}</translation>
    </message>
    <message>
        <source>{names} added</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>Adición de {names}</translation>
    </message>
    <message>
        <source>Linking words</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>Palabras de enlace</translation>
    </message>
    <message>
        <source>Note exchanged</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Nota sustituida</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Nota suprimida</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Nota modificada</translation>
    </message>
    <message>
        <source>{verbs}, stronger (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}, más fuerte (orientativo)</translation>
    </message>
    <message>
        <source>{verbs}, weaker (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}, más débil (orientativo)</translation>
    </message>
    <message>
        <source>{name} {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>{name} {reason}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>No se escribió {name}: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>model/errors</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>is XML, but no Akoma Ntoso, which is what the United Nations publish</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>es XML, pero no Akoma Ntoso, el formato que publican las Naciones Unidas</translation>
    </message>
    <message>
        <source>is no comparison that was saved with Resolute.</source>
        <extracomment>readers/container</extracomment>
        <translation>no es una comparación guardada con Resolute.</translation>
    </message>
    <message>
        <source>is a Word 97 document, and only LibreOffice can read those: install it from libreoffice.org, or open the file in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>es un documento de Word 97, que solo LibreOffice puede leer: instálelo desde libreoffice.org, o abra el archivo en Word y guárdelo como .docx</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; open it in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>no se pudo convertir con LibreOffice; ábralo en Word y guárdelo como .docx</translation>
    </message>
    <message>
        <source>was not converted by LibreOffice within {seconds} seconds</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>no se convirtió con LibreOffice en {seconds} segundos</translation>
    </message>
    <message>
        <source>has references to notes that the conversion lost</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>tiene llamadas de nota que se perdieron en la conversión</translation>
    </message>
    <message>
        <source>is a Word 97 document; what is read is LibreOffice&apos;s conversion of it</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>es un documento de Word 97; lo que se lee es su conversión con LibreOffice</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; save it as .docx</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>no se pudo convertir con LibreOffice; guárdelo como .docx</translation>
    </message>
    <message>
        <source>is encrypted: a part of it needs a password</source>
        <extracomment>readers/archive</extracomment>
        <translation>está cifrado: una de sus partes requiere contraseña</translation>
    </message>
    <message>
        <source>is an Office file and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>es un archivo de Office, no un documento de Word</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked</source>
        <extracomment>readers/archive</extracomment>
        <translation>está dañado: su parte {name} no se puede descomprimir</translation>
    </message>
    <message>
        <source>{name} has parts, {parts}; all of it is compared, unless one of them is chosen.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} tiene varias partes, {parts}; se compara todo, salvo que se elija una de ellas.</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un marcador</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>a drawing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>a field</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un campo</translation>
    </message>
    <message>
        <source>a note&apos;s mark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>una llamada de nota</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un hipervínculo</translation>
    </message>
    <message>
        <source>a content control</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un control de contenido</translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>una sección</translation>
    </message>
    <message>
        <source>is formatted otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>tiene otro formato</translation>
    </message>
    <message>
        <source>reads otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>dice otra cosa</translation>
    </message>
    <message>
        <source>has lost {thing}</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>ha perdido {thing}</translation>
    </message>
    <message>
        <source>has {thing} too many</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>tiene {thing} de más</translation>
    </message>
    <message>
        <source>has lost an entry</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>ha perdido una entrada</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>has lost its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>ha perdido el final</translation>
    </message>
    <message>
        <source>has more at its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>tiene más al final</translation>
    </message>
    <message>
        <source>is not as in the earlier file</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>no está como en el archivo anterior</translation>
    </message>
    <message>
        <source>has sentences in text boxes, which are not read</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>tiene frases en cuadros de texto, que no se leen</translation>
    </message>
    <message>
        <source>has other documents inserted into it, which are not read; save it anew in Word to keep them</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>tiene otros documentos insertados, que no se leen; vuelva a guardarlo en Word para incluirlos</translation>
    </message>
    <message>
        <source>is a picture and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>es una imagen, no un texto</translation>
    </message>
    <message>
        <source>is a Pocket Word document; save it as .docx</source>
        <extracomment>readers/formats</extracomment>
        <translation>es un documento de Pocket Word; guárdelo como .docx</translation>
    </message>
    <message>
        <source>is a comparison that was saved with Resolute, and no text of its own; open it alone</source>
        <extracomment>readers/formats</extracomment>
        <translation>es una comparación guardada con Resolute, no un texto; ábralo por separado</translation>
    </message>
    <message>
        <source>is a spreadsheet and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>es una hoja de cálculo, no un documento de Word</translation>
    </message>
    <message>
        <source>is a presentation and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>es una presentación, no un documento de Word</translation>
    </message>
    <message>
        <source>is a spreadsheet and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>es una hoja de cálculo, no un texto</translation>
    </message>
    <message>
        <source>is a presentation and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>es una presentación, no un texto</translation>
    </message>
    <message>
        <source>is an old Office file and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>es un archivo antiguo de Office, no un documento de Word</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>readers/formats</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is encrypted; open it in Word and save it without a password</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>está cifrado; ábralo en Word y guárdelo sin contraseña</translation>
    </message>
    <message>
        <source>is a zip archive and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>es un archivo zip, no un documento de Word</translation>
    </message>
    <message>
        <source>is damaged: it begins like a mail, but cannot be taken apart</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>está dañado: empieza como un correo, pero no se puede descomponer</translation>
    </message>
    <message>
        <source>is a mail; what is read is the document attached to it, {named}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>es un correo; lo que se lee es el documento adjunto, {named}</translation>
    </message>
    <message numerus="yes">
        <source>so are {n} more, not read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>
            <numerusform>hay {n} más, que no se lee</numerusform>
            <numerusform>hay {n} más, que no se leen</numerusform>
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
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>is a mail without a text</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>es un correo sin texto</translation>
    </message>
    <message>
        <source>is not read: its parts stand more than {most} deep within one another</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>no se lee: sus partes están anidadas en más de {most} niveles</translation>
    </message>
    <message>
        <source>is damaged: it is a web page without content</source>
        <extracomment>readers/html/page</extracomment>
        <translation>está dañado: es una página web sin contenido</translation>
    </message>
    <message>
        <source>is not read: its elements stand more than {most} deep within one another</source>
        <extracomment>readers/html/page</extracomment>
        <translation>no se lee: sus elementos están anidados en más de {most} niveles</translation>
    </message>
    <message>
        <source>is encrypted; open it in LibreOffice and save it without a password</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>está cifrado; ábralo en LibreOffice y guárdelo sin contraseña</translation>
    </message>
    <message>
        <source>is damaged: it is an OpenDocument file without a content</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>está dañado: es un archivo OpenDocument sin contenido</translation>
    </message>
    <message>
        <source>is an OpenDocument file and no text</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>es un archivo OpenDocument, pero no de texto</translation>
    </message>
    <message>
        <source>has a paragraph for each of its lines, as text copied from a PDF into Word has; open the PDF itself, or paste its text here</source>
        <extracomment>readers/opening</extracomment>
        <translation>tiene un párrafo por cada línea, como el texto copiado de un PDF a Word; abra el PDF mismo o pegue su texto aquí</translation>
    </message>
    <message>
        <source>is empty: no paragraph stands in it</source>
        <extracomment>readers/html/reading</extracomment>
        <translation>está vacío: no contiene ningún párrafo</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password first</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>está cifrado; guárdelo antes sin contraseña</translation>
    </message>
    <message>
        <source>is damaged: it begins like a PDF, but is cut off or broken</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>está dañado: empieza como un PDF, pero está truncado o defectuoso</translation>
    </message>
    <message>
        <source>is damaged: its page {page} cannot be read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>está dañado: la página {page} no se puede leer</translation>
    </message>
    <message>
        <source>has notes whose marks were not found in its text; they stand at its end</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>tiene notas cuyas llamadas no se encontraron en el texto; figuran al final</translation>
    </message>
    <message>
        <source>holds no text</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>holds no text besides what stands at the edges of its pages</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>no contiene más texto que el de los bordes de las páginas</translation>
    </message>
    <message>
        <source>is scanned, no text layer; have its text recognized (OCR) first</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>está escaneado, sin capa de texto; aplique antes un reconocimiento de texto (OCR)</translation>
    </message>
    <message>
        <source>has more than {most} characters, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>tiene más de {most} caracteres, el máximo que se lee</translation>
    </message>
    <message>
        <source>has more than {most} lines, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>tiene más de {most} líneas, el máximo que se lee</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as accepted</source>
        <extracomment>readers/revisions</extracomment>
        <translation>contiene control de cambios; los cambios se dieron por aceptados</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as rejected</source>
        <extracomment>readers/revisions</extracomment>
        <translation>contiene control de cambios; los cambios se dieron por rechazados</translation>
    </message>
    <message>
        <source>carries tracked changes</source>
        <extracomment>readers/docx/reading</extracomment>
        <translation>contiene control de cambios</translation>
    </message>
    <message>
        <source>has more than {most} control words and groups, the most that are read</source>
        <extracomment>readers/rtf/tokens</extracomment>
        <translation>tiene más de {most} palabras de control y grupos, el máximo que se lee</translation>
    </message>
    <message>
        <source>has more than {most} paragraphs, the most that are read</source>
        <extracomment>readers/source</extracomment>
        <translation>tiene más de {most} párrafos, el máximo que se lee</translation>
    </message>
    <message>
        <source>holds no resolution that was recognized; it is read as plain paragraphs</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>no contiene ninguna resolución reconocible; se lee como párrafos corrientes</translation>
    </message>
    <message>
        <source>has words that are struck through by hand and not as tracked deletions; they are read as wording</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>tiene palabras tachadas a mano y no como supresiones con control de cambios; se leen como texto</translation>
    </message>
    <message>
        <source>{name} {notice}.</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>{name} {notice}.</translation>
    </message>
    <message>
        <source>is neither a Word document nor text that can be read</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>no es un documento de Word ni un texto legible</translation>
    </message>
    <message>
        <source>is garbled: its letters were taken for those of another encoding when it was saved; save it as UTF-8 where it was right</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>tiene las letras alteradas: al guardarlo se tomaron por las de otra codificación; guárdelo como UTF-8 donde se vea bien</translation>
    </message>
    <message>
        <source>is text in an encoding that cannot be told; save it as UTF-8</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>es texto en una codificación que no se puede determinar; guárdelo como UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>has {n} damaged characters, which are shown as �</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>
            <numerusform>tiene {n} carácter dañado, que se muestra como �</numerusform>
            <numerusform>tiene {n} caracteres dañados, que se muestran como �</numerusform>
        </translation>
    </message>
    <message>
        <source>is read as text in {encoding}, which is a guess from its letters</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>se lee como texto en {encoding}, deducido de sus letras</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: no encoding has that name</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>no se puede leer como {encoding}: ninguna codificación se llama así</translation>
    </message>
    <message>
        <source>is no text in {encoding}</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>no es texto en {encoding}</translation>
    </message>
    <message>
        <source>is damaged: it is marked as {encoding} and is not</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>está dañado: está marcado como {encoding} y no lo es</translation>
    </message>
    <message>
        <source>has notes that could not be tied to their marks, for there are not as many marks as notes</source>
        <extracomment>readers/text/reading</extracomment>
        <translation>tiene notas que no se pudieron asociar a sus llamadas, pues no hay tantas llamadas como notas</translation>
    </message>
    <message>
        <source>is not read: it has markup larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/xml</extracomment>
        <translation>no se lee: su marcado supera los {megabytes} MB, el máximo que se lee</translation>
    </message>
    <message>
        <source>has more than {most} elements, the most that are read</source>
        <extracomment>readers/xml</extracomment>
        <translation>tiene más de {most} elementos, el máximo que se lee</translation>
    </message>
    <message>
        <source>is not read: {what} declares a document type</source>
        <extracomment>readers/xml</extracomment>
        <translation>no se lee: {what} declara un tipo de documento</translation>
    </message>
    <message>
        <source>is not read: {what} has elements more than 256 deep within one another</source>
        <extracomment>readers/xml</extracomment>
        <translation>no se lee: {what} tiene elementos anidados en más de 256 niveles</translation>
    </message>
    <message>
        <source>is damaged: {what} is no well-formed XML</source>
        <extracomment>readers/xml</extracomment>
        <translation>está dañado: {what} no es XML bien formado</translation>
    </message>
    <message>
        <source>Resolute {version} compares two resolutions and writes what changed as tracked changes. What you open stays on this computer.</source>
        <extracomment>window/about</extracomment>
        <translation>Resolute {version} compara dos resoluciones y escribe lo que cambió con control de cambios. Lo que abra no sale de este equipo.</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <extracomment>window/about</extracomment>
        <translation>Acerca de Resolute</translation>
    </message>
    <message>
        <source>Change {n} of {total}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>Cambio {n} de {total}</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>suprimido “{words}”</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>insertado “{words}”</translation>
    </message>
    <message>
        <source>{later}, formerly {earlier}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>{later}, antes {earlier}</translation>
    </message>
    <message>
        <source>stronger</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>weaker</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>más débil</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>window/actions</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>window/actions</extracomment>
        <translation>Más comandos</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your links cannot be followed: what they join does not stand together.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>
            <numerusform>{n} de sus vínculos no se puede aplicar: lo que une no está junto.</numerusform>
            <numerusform>{n} de sus vínculos no se pueden aplicar: lo que unen no está junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>unpairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>desemparejamiento de {name}</translation>
    </message>
    <message>
        <source>no counterpart for {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>sin correspondencia para {name}</translation>
    </message>
    <message>
        <source>splitting off from {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>separación de {name}</translation>
    </message>
    <message>
        <source>removal of the link at {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>eliminación del vínculo de {name}</translation>
    </message>
    <message>
        <source>removal of all your links</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>eliminación de todos los vínculos</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables pair by their places.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>Vaya antes a un párrafo: las notas y tablas se emparejan por su posición.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>No se vinculó nada a mano.</translation>
    </message>
    <message>
        <source>joining of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>unión de {name}</translation>
    </message>
    <message>
        <source>pairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>emparejamiento de {name}</translation>
    </message>
    <message>
        <source>Pair {here} with {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Emparejar {here} con {there}</translation>
    </message>
    <message>
        <source>Drop it on the paragraph that it goes with</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Suéltelo en el párrafo que le corresponda</translation>
    </message>
    <message>
        <source>Join {here} to {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Unir {here} a {there}</translation>
    </message>
    <message>
        <source>Which earlier paragraph does this carry on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>¿De qué párrafo anterior procede este?
{named}</translation>
    </message>
    <message>
        <source>Words or label</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Palabras o etiqueta</translation>
    </message>
    <message>
        <source>Words or label of the other paragraph</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Palabras o etiqueta del otro párrafo</translation>
    </message>
    <message>
        <source>Paragraphs of the other text</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Párrafos del otro texto</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Which other paragraph belongs with this one?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>¿Qué otro párrafo va con este?
{named}</translation>
    </message>
    <message>
        <source>Which later paragraph carries this on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>¿En qué párrafo posterior continúa este?
{named}</translation>
    </message>
    <message>
        <source>Pair also with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Emparejar también con</translation>
    </message>
    <message>
        <source>Pair with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Emparejar con</translation>
    </message>
    <message>
        <source>{line}, no counterpart</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>{line}, sin correspondencia</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>Cerrar la lista de cambios</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>
            <numerusform>{name}, {n} sin mostrar</numerusform>
            <numerusform>{name}, {n} sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words or label</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Filtrar por palabras o etiqueta</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Tipos de cambios</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Solo lo importante</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>What became of the paragraphs</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Qué fue de los párrafos</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Partes del texto</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>What you marked</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Lo que usted marcó</translation>
    </message>
    <message>
        <source>Only what was not seen</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Solo lo no visto</translation>
    </message>
    <message>
        <source>This paragraph has not moved.</source>
        <extracomment>window/changes/guide</extracomment>
        <translation>Este párrafo no se ha movido.</translation>
    </message>
    <message>
        <source>The filter hides all changes.</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>El filtro oculta todos los cambios.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>A date, a session or a figure that does not fit</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Una fecha, un período de sesiones o una cifra que no cuadra</translation>
    </message>
    <message>
        <source>Words changed that nothing below explains</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Palabras cambiadas que nada de lo siguiente explica</translation>
    </message>
    <message>
        <source>The verb that the paragraph begins with</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>El verbo con que empieza el párrafo</translation>
    </message>
    <message>
        <source>Words that limit or widen what is asked, such as “as appropriate”</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Palabras que limitan o amplían lo que se pide, como “según proceda”</translation>
    </message>
    <message>
        <source>An amount or a deadline</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Una cantidad o un plazo</translation>
    </message>
    <message>
        <source>A body or a country that is named</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un órgano o un país que se nombra</translation>
    </message>
    <message>
        <source>A document that is cited</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un documento que se cita</translation>
    </message>
    <message>
        <source>A note that was added, removed or changed</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Una nota añadida, suprimida o modificada</translation>
    </message>
    <message>
        <source>A clause that stands in another paragraph now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Una cláusula que ahora figura en otro párrafo</translation>
    </message>
    <message>
        <source>One paragraph became several</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un párrafo se convirtió en varios</translation>
    </message>
    <message>
        <source>Several paragraphs became one</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Varios párrafos se convirtieron en uno</translation>
    </message>
    <message>
        <source>From the preamble to the operative part, or back</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Del preámbulo a la parte dispositiva, o viceversa</translation>
    </message>
    <message>
        <source>A paragraph that stands elsewhere now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un párrafo que ahora figura en otro lugar</translation>
    </message>
    <message>
        <source>“Also” and “further” alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Solo “también” y “además”, según los párrafos que preceden</translation>
    </message>
    <message>
        <source>Sessions, dates and symbols that the calendar brings along</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Períodos de sesiones, fechas y signaturas que cambian con el calendario</translation>
    </message>
    <message>
        <source>Spelling and punctuation</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Ortografía y puntuación</translation>
    </message>
    <message>
        <source>The number alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Solo el número, según los párrafos que preceden</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Preamble</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative part</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Parte dispositiva</translation>
    </message>
    <message>
        <source>Same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Mismas palabras</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} oculto por el filtro</numerusform>
            <numerusform>{n} ocultos por el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>No hay ningún cambio después de este.</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>No hay ningún cambio antes de este.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides {n} changes.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>El filtro oculta {n} cambio.</numerusform>
            <numerusform>El filtro oculta {n} cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with the same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} con las mismas palabras</numerusform>
            <numerusform>{n} con las mismas palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Orden de la lista: {order}</translation>
    </message>
    <message>
        <source>By weight</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Por importancia</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Según el texto</translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <extracomment>window/choosing</extracomment>
        <translation>Textos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Archivo de Word (*.docx)</translation>
    </message>
    <message>
        <source>Comparisons (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Comparaciones (*.resolute)</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>Abrir comparación</translation>
    </message>
    <message>
        <source>Comparison (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Comparación (*.resolute)</translation>
    </message>
    <message>
        <source>This is the official Word file of the earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Elegir el archivo de Word oficial del texto anterior</translation>
    </message>
    <message>
        <source>Choose {side}</source>
        <extracomment>window/choosing</extracomment>
        <translation>Elegir {side}</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <extracomment>window/choosing</extracomment>
        <translation>Suelte aquí un archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <extracomment>window/commands</extracomment>
        <translation>Corres&amp;pondencias</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/commands</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Compare two other texts beside these</source>
        <extracomment>window/commands</extracomment>
        <translation>Comparar otros dos textos además de estos</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Abrir textos…</translation>
    </message>
    <message>
        <source>Choose an earlier and a later text</source>
        <extracomment>window/commands</extracomment>
        <translation>Elegir un texto anterior y uno posterior</translation>
    </message>
    <message>
        <source>Open &amp;comparison…</source>
        <extracomment>window/commands</extracomment>
        <translation>Abrir &amp;comparación…</translation>
    </message>
    <message>
        <source>Go on with a comparison that was saved</source>
        <extracomment>window/commands</extracomment>
        <translation>Continuar una comparación guardada</translation>
    </message>
    <message>
        <source>Restore &amp;unsaved work…</source>
        <extracomment>window/commands</extracomment>
        <translation>Recuperar &amp;trabajo no guardado…</translation>
    </message>
    <message>
        <source>Go on with what a window left that was not closed, even if you did not want it at the start</source>
        <extracomment>window/commands</extracomment>
        <translation>Continuar lo que dejó una ventana que no se cerró, aunque al inicio lo haya rechazado</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <extracomment>window/commands</extracomment>
        <translation>Abrir e&amp;jemplo</translation>
    </message>
    <message>
        <source>See two invented resolutions compared</source>
        <extracomment>window/commands</extracomment>
        <translation>Ver la comparación de dos resoluciones inventadas</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Invertir lados</translation>
    </message>
    <message>
        <source>Make the later text the earlier one</source>
        <extracomment>window/commands</extracomment>
        <translation>Hacer del texto posterior el anterior</translation>
    </message>
    <message>
        <source>Choose te&amp;xts…</source>
        <extracomment>window/commands</extracomment>
        <translation>Elegir text&amp;os…</translation>
    </message>
    <message>
        <source>Compare one text of a file that holds several: a part, a draft, an annex</source>
        <extracomment>window/commands</extracomment>
        <translation>Comparar un solo texto de un archivo que contiene varios: una parte, un proyecto, un anexo</translation>
    </message>
    <message>
        <source>Official Wor&amp;d file…</source>
        <extracomment>window/commands</extracomment>
        <translation>Archivo de &amp;Word oficial…</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Guardar comparación</translation>
    </message>
    <message>
        <source>Keep both texts, your links, notes and marks in one file, to go on another day</source>
        <extracomment>window/commands</extracomment>
        <translation>Conservar ambos textos, los vínculos, las notas y las marcas en un archivo, para continuar otro día</translation>
    </message>
    <message>
        <source>Save comparison &amp;as…</source>
        <extracomment>window/commands</extracomment>
        <translation>Guardar comparación co&amp;mo…</translation>
    </message>
    <message>
        <source>Keep the comparison in another file</source>
        <extracomment>window/commands</extracomment>
        <translation>Conservar la comparación en otro archivo</translation>
    </message>
    <message>
        <source>Save &amp;redline…</source>
        <extracomment>window/commands</extracomment>
        <translation>Guardar &amp;versión marcada…</translation>
    </message>
    <message>
        <source>Save redline</source>
        <extracomment>window/choosing</extracomment>
        <translation>Guardar versión marcada</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>window/commands</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write any output, with its options, and see what was proved of it</source>
        <extracomment>window/commands</extracomment>
        <translation>Escribir cualquier salida, con sus opciones, y ver qué se comprobó de ella</translation>
    </message>
    <message>
        <source>Stop wor&amp;k</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Detener trabajo</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <extracomment>window/commands</extracomment>
        <translation>Detener lo que se está haciendo</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <extracomment>window/commands</extracomment>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>window/commands</extracomment>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <extracomment>window/commands</extracomment>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <extracomment>window/commands</extracomment>
        <translation>Deshacer lo último que hizo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <extracomment>window/commands</extracomment>
        <translation>Volver a hacer lo que deshizo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>window/commands</extracomment>
        <translation>Copiar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <extracomment>window/commands</extracomment>
        <translation>Copiar con &amp;marcas</translation>
    </message>
    <message>
        <source>Copy the selected words, or the current paragraph, as formatted text for Word or a message</source>
        <extracomment>window/commands</extracomment>
        <translation>Copiar las palabras seleccionadas, o el párrafo actual, como texto con formato para Word o un mensaje</translation>
    </message>
    <message>
        <source>Paste as &amp;earlier text</source>
        <extracomment>window/commands</extracomment>
        <translation>Pegar como texto &amp;anterior</translation>
    </message>
    <message>
        <source>Take the earlier text from the clipboard, as it was copied in Word, a browser or elsewhere</source>
        <extracomment>window/commands</extracomment>
        <translation>Tomar el texto anterior del portapapeles, como se copió en Word, un navegador u otro programa</translation>
    </message>
    <message>
        <source>Paste as &amp;later text</source>
        <extracomment>window/commands</extracomment>
        <translation>Pegar como texto &amp;posterior</translation>
    </message>
    <message>
        <source>Take the later text from the clipboard</source>
        <extracomment>window/commands</extracomment>
        <translation>Tomar el texto posterior del portapapeles</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>window/commands</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all of the side that was clicked last</source>
        <extracomment>window/commands</extracomment>
        <translation>Seleccionar todo el lado en que se hizo clic por última vez</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words in both texts, deleted ones too</source>
        <extracomment>window/commands</extracomment>
        <translation>Buscar palabras en ambos textos, también las suprimidas</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>window/commands</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>window/commands</extracomment>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>window/commands</extracomment>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <extracomment>window/commands</extracomment>
        <translation>Términ&amp;os…</translation>
    </message>
    <message>
        <source>Words to keep an eye on: set off in both texts and counted</source>
        <extracomment>window/commands</extracomment>
        <translation>Palabras que vigilar: se resaltan en ambos textos y se cuentan</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>window/commands</extracomment>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Theme, colours, letters, author and privacy</source>
        <extracomment>window/commands</extracomment>
        <translation>Tema, colores, fuentes, autor y privacidad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>window/commands</extracomment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Change list</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Lista de cambios</translation>
    </message>
    <message>
        <source>Show or hide the list of changes beside the texts</source>
        <extracomment>window/commands</extracomment>
        <translation>Mostrar u ocultar la lista de cambios junto a los textos</translation>
    </message>
    <message>
        <source>The earlier text is no Word file; the redline stands on one that is laid out for it.</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>El texto anterior no es un archivo de Word; la versión marcada se basa en uno compuesto a partir de él.</translation>
    </message>
    <message>
        <source>Official Word file…</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Archivo de Word oficial…</translation>
    </message>
    <message>
        <source>Choose the official Word file of the earlier text: the redline stands on it</source>
        <extracomment>window/commands</extracomment>
        <translation>Elegir el archivo de Word oficial del texto anterior: en él se basará la versión marcada</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Proyecto de resolución</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Proyecto de decisión</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Documento final</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Earlier file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Archivo &amp;anterior: ¿qué texto de {name}?</translation>
    </message>
    <message>
        <source>&amp;Later file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Archivo &amp;posterior: ¿qué texto de {name}?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Elegir textos</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Elegir un texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} nota suya</numerusform>
            <numerusform>{n} notas suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>window/commands</extracomment>
        <translation>En &amp;paralelo</translation>
    </message>
    <message>
        <source>“{said}” is none of the parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>“{said}” no es ninguna de las partes de {name}: {parts}.</translation>
    </message>
    <message>
        <source>{name} holds one text, and no part that is called “{said}”.</source>
        <extracomment>app/documents</extracomment>
        <translation>{name} contiene un solo texto, y ninguna parte llamada “{said}”.</translation>
    </message>
    <message>
        <source>“{said}” may be any of these parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>“{said}” puede ser cualquiera de estas partes de {name}: {parts}.</translation>
    </message>
    <message>
        <source>The changes stand in one text of the earlier file; its other texts are as they were.</source>
        <extracomment>app/exports</extracomment>
        <translation>Los cambios están en un solo texto del archivo anterior; los demás quedan como estaban.</translation>
    </message>
    <message>
        <source>{name} holds several texts; what is compared of it is {part}.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} contiene varios textos; lo que se compara de él es {part}.</translation>
    </message>
    <message>
        <source>{name} holds several texts: {parts}; name the one to compare with {option}, or “{whole}” for all of the file.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} contiene varios textos: {parts}; indique con {option} cuál comparar, o “{whole}” para todo el archivo.</translation>
    </message>
    <message>
        <source>{name} has no part “{part}” now; all of it is compared.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>{name} ya no tiene la parte “{part}”; se compara todo el archivo.</translation>
    </message>
    <message>
        <source>has a part that is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>tiene una parte que, descomprimida, supera los {megabytes} MB, el máximo que se lee</translation>
    </message>
    <message>
        <source>is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>descomprimido, supera los {megabytes} MB, el máximo que se lee</translation>
    </message>
    <message>
        <source>has more than {most} parts, the most that are read</source>
        <extracomment>readers/archive</extracomment>
        <translation>tiene más de {most} partes, el máximo que se lee</translation>
    </message>
    <message>
        <source>is damaged: it is a package that is cut off or broken</source>
        <extracomment>readers/archive</extracomment>
        <translation>está dañado: es un paquete truncado o defectuoso</translation>
    </message>
    <message>
        <source>is a drawing and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>es un dibujo, no un texto</translation>
    </message>
    <message>
        <source>has more than {most} parts that hold parts, the most that are read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>tiene más de {most} partes que contienen otras, el máximo que se lee</translation>
    </message>
    <message>
        <source>is not read: a line at its head is longer than {most} characters</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>no se lee: una línea de su encabezado supera los {most} caracteres</translation>
    </message>
    <message>
        <source>has more than {most} changes of formatting, the most that are read</source>
        <extracomment>readers/opening</extracomment>
        <translation>tiene más de {most} cambios de formato, el máximo que se lee</translation>
    </message>
    <message>
        <source>has more than {most} pages, the most that are read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>tiene más de {most} páginas, el máximo que se lee</translation>
    </message>
    <message>
        <source>has more than {most} pieces of text on its page {number}</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>tiene más de {most} fragmentos de texto en la página {number}</translation>
    </message>
    <message>
        <source>Earlier text on the left, later text on the right</source>
        <extracomment>window/commands</extracomment>
        <translation>Texto anterior a la izquierda, texto posterior a la derecha</translation>
    </message>
    <message>
        <source>&amp;Redline in one column</source>
        <extracomment>window/commands</extracomment>
        <translation>Versión &amp;marcada en una columna</translation>
    </message>
    <message>
        <source>Both texts in one, deleted and inserted words where they stand</source>
        <extracomment>window/commands</extracomment>
        <translation>Ambos textos en uno, con las palabras suprimidas e insertadas en su lugar</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <extracomment>window/commands</extracomment>
        <translation>Solo cam&amp;bios</translation>
    </message>
    <message>
        <source>Fold all unchanged paragraphs, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>Contraer todos los párrafos sin cambios, o volver a mostrarlos</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <extracomment>window/commands</extracomment>
        <translation>Contraer o &amp;expandir aquí</translation>
    </message>
    <message>
        <source>Fold the unchanged paragraphs where you are reading, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>Contraer los párrafos sin cambios donde está leyendo, o volver a mostrarlos</translation>
    </message>
    <message>
        <source>&amp;What was recognized…</source>
        <extracomment>window/commands</extracomment>
        <translation>Elementos &amp;reconocidos…</translation>
    </message>
    <message>
        <source>See what each paragraph was taken for and how sure that is, and correct it</source>
        <extracomment>window/commands</extracomment>
        <translation>Ver cómo se interpretó cada párrafo y con qué certeza, y corregirlo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>window/commands</extracomment>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Original si&amp;ze</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Tamaño original</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <extracomment>window/commands</extracomment>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the change before the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir al cambio que precede al párrafo actual</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>window/commands</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <extracomment>window/commands</extracomment>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the change after the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir al cambio que sigue al párrafo actual</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>window/commands</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous para&amp;graph</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Párrafo anterior</translation>
    </message>
    <message>
        <source>Go to the paragraph above, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir al párrafo de arriba, con cambios o sin ellos</translation>
    </message>
    <message>
        <source>Next pa&amp;ragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Párrafo si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the paragraph below, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir al párrafo de abajo, con cambios o sin ellos</translation>
    </message>
    <message>
        <source>&amp;Other end of the move</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Otro extremo del movimiento</translation>
    </message>
    <message>
        <source>Go from a moved paragraph to where it stood, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir de un párrafo movido a donde estaba, o volver</translation>
    </message>
    <message>
        <source>&amp;Mark as seen, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Marcar como visto, o no</translation>
    </message>
    <message>
        <source>Mark the current change as seen, or take the mark away</source>
        <extracomment>window/commands</extracomment>
        <translation>Marcar el cambio actual como visto, o quitar la marca</translation>
    </message>
    <message>
        <source>Mark &amp;all listed as seen</source>
        <extracomment>window/commands</extracomment>
        <translation>Marcar &amp;todo lo listado como visto</translation>
    </message>
    <message>
        <source>Mark all changes as seen that the filter shows</source>
        <extracomment>window/commands</extracomment>
        <translation>Marcar como vistos todos los cambios que muestra el filtro</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the current change, which is kept in the comparison file</source>
        <extracomment>window/commands</extracomment>
        <translation>Escribir sobre el cambio actual una nota, que se conserva en el archivo de comparación</translation>
    </message>
    <message>
        <source>Go to the change &amp;list, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir a la &amp;lista de cambios, o volver</translation>
    </message>
    <message>
        <source>Go from the text to the list of changes, or back to the text</source>
        <extracomment>window/commands</extracomment>
        <translation>Ir del texto a la lista de cambios, o volver al texto</translation>
    </message>
    <message>
        <source>&amp;Filter changes…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Filtrar cambios…</translation>
    </message>
    <message>
        <source>Type words or a label, and only changes with them are listed and walked to</source>
        <extracomment>window/commands</extracomment>
        <translation>Escribir palabras o una etiqueta para listar y recorrer solo los cambios que las contienen</translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
        <extracomment>window/commands</extracomment>
        <translation>Mostra&amp;r todos los cambios</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Say what the current paragraph is: preambular, operative, a heading or something else</source>
        <extracomment>window/commands</extracomment>
        <translation>Indicar qué es el párrafo actual: del preámbulo, dispositivo, un epígrafe u otra cosa</translation>
    </message>
    <message>
        <source>The body &amp;begins here</source>
        <extracomment>window/commands</extracomment>
        <translation>El cuerpo &amp;comienza aquí</translation>
    </message>
    <message>
        <source>What stands above the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>Lo que está encima del párrafo actual no es parte de la resolución; otra vez: sí lo era</translation>
    </message>
    <message>
        <source>The body &amp;ends here</source>
        <extracomment>window/commands</extracomment>
        <translation>El cuerpo &amp;termina aquí</translation>
    </message>
    <message>
        <source>What stands below the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>Lo que está debajo del párrafo actual no es parte de la resolución; otra vez: sí lo era</translation>
    </message>
    <message>
        <source>&amp;Footnote mark, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Llamada de nota, o no</translation>
    </message>
    <message>
        <source>The digits that are selected are a footnote&apos;s mark, or the mark there is digits</source>
        <extracomment>window/commands</extracomment>
        <translation>Los dígitos seleccionados son una llamada de nota, o la llamada que hay ahí son dígitos</translation>
    </message>
    <message>
        <source>&amp;Remove your correction</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Quitar la corrección</translation>
    </message>
    <message>
        <source>Let the program say again what the current paragraph is</source>
        <extracomment>window/commands</extracomment>
        <translation>Dejar que el programa determine de nuevo qué es el párrafo actual</translation>
    </message>
    <message>
        <source>Remove &amp;all your corrections</source>
        <extracomment>window/commands</extracomment>
        <translation>Quitar to&amp;das las correcciones</translation>
    </message>
    <message>
        <source>Let the program read both texts by itself again</source>
        <extracomment>window/commands</extracomment>
        <translation>Dejar que el programa lea de nuevo ambos textos por sí mismo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <extracomment>window/commands</extracomment>
        <translation>Leer cómo se usa el programa</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Type a few letters of a command&apos;s name</source>
        <extracomment>window/commands</extracomment>
        <translation>Escribir unas letras del nombre de un comando</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Emparejar con…</translation>
    </message>
    <message>
        <source>Choose which paragraph carries on the current one; by mouse, drag its label onto it</source>
        <extracomment>window/commands</extracomment>
        <translation>Elegir qué párrafo continúa el actual; con el ratón, arrastrar su etiqueta hasta él</translation>
    </message>
    <message>
        <source>Pair al&amp;so with…</source>
        <extracomment>window/commands</extracomment>
        <translation>Emparejar &amp;también con…</translation>
    </message>
    <message>
        <source>Choose a further paragraph that became part of the current row; by mouse, drag with Ctrl</source>
        <extracomment>window/commands</extracomment>
        <translation>Elegir otro párrafo que pasó a ser parte de la fila actual; con el ratón, arrastrar con Ctrl</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Desemparejar</translation>
    </message>
    <message>
        <source>These paragraphs do not carry on each other</source>
        <extracomment>window/commands</extracomment>
        <translation>Estos párrafos no son continuación uno de otro</translation>
    </message>
    <message>
        <source>&amp;No counterpart</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Sin correspondencia</translation>
    </message>
    <message>
        <source>Nothing carries on this paragraph, or it carries on nothing; the other one is free to pair</source>
        <extracomment>window/commands</extracomment>
        <translation>Nada continúa este párrafo, o este no continúa nada; el otro queda libre para emparejarlo</translation>
    </message>
    <message>
        <source>Split &amp;off</source>
        <extracomment>window/commands</extracomment>
        <translation>Sepa&amp;rar</translation>
    </message>
    <message>
        <source>Take the paragraph that was clicked out of a row of several</source>
        <extracomment>window/commands</extracomment>
        <translation>Sacar de una fila de varios el párrafo en que se hizo clic</translation>
    </message>
    <message>
        <source>&amp;Remove your link</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Quitar el vínculo</translation>
    </message>
    <message>
        <source>Let the program pair these paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>Dejar que el programa empareje de nuevo estos párrafos</translation>
    </message>
    <message>
        <source>Remove &amp;all your links</source>
        <extracomment>window/commands</extracomment>
        <translation>Quitar todos los &amp;vínculos</translation>
    </message>
    <message>
        <source>Let the program pair all paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>Dejar que el programa empareje de nuevo todos los párrafos</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Teclas y signos</translation>
    </message>
    <message>
        <source>See all shortcuts, and what signs and colours say</source>
        <extracomment>window/commands</extracomment>
        <translation>Ver todos los atajos y qué significan los signos y los colores</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Acerca de Resolute</translation>
    </message>
    <message>
        <source>correction of {name}</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>corrección de {name}</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables are given by the file.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>Vaya antes a un párrafo: las notas y tablas vienen dadas por el archivo.</translation>
    </message>
    <message>
        <source>removal of all your corrections</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>eliminación de todas las correcciones</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>No se corrigió nada a mano.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>&amp;Esto es</translation>
    </message>
    <message>
        <source>As the &amp;program recognizes it</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>Como lo reconoce el &amp;programa</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Párrafo del preámbulo</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Párrafo dispositivo</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Blank line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Línea en blanco</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>según usted</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>conjetura</translation>
    </message>
    <message>
        <source>Heading of an annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Epígrafe de un anexo</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>window/declared/fields</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <extracomment>window/declared/fields</extracomment>
        <translation>Elegida por el programa</translation>
    </message>
    <message>
        <source>Drop here as the earlier text</source>
        <extracomment>window/drops</extracomment>
        <translation>Suelte aquí el texto anterior</translation>
    </message>
    <message>
        <source>Drop here as the later text</source>
        <extracomment>window/drops</extracomment>
        <translation>Suelte aquí el texto posterior</translation>
    </message>
    <message>
        <source>Drop here to go on with this comparison</source>
        <extracomment>window/drops</extracomment>
        <translation>Suelte aquí para continuar esta comparación</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>window/export/options</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>window/export/options</extracomment>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>A neutral author and date, so that nobody learns who made the file and when</source>
        <extracomment>window/export/options</extracomment>
        <translation>Un autor y una fecha neutros, para que nadie sepa quién hizo el archivo ni cuándo</translation>
    </message>
    <message>
        <source>Track formatting too</source>
        <extracomment>window/export/options</extracomment>
        <translation>Controlar también el formato</translation>
    </message>
    <message>
        <source>Words that stay but look otherwise are tracked as changes of formatting</source>
        <extracomment>window/export/options</extracomment>
        <translation>Las palabras que permanecen con otro aspecto se registran como cambios de formato</translation>
    </message>
    <message>
        <source>Make without tracking</source>
        <extracomment>window/export/options</extracomment>
        <translation>Hacer sin control de cambios</translation>
    </message>
    <message>
        <source>Changes of these kinds are made in the file and do not show as changes</source>
        <extracomment>window/export/options</extracomment>
        <translation>Los cambios de estos tipos se hacen en el archivo y no se muestran como cambios</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>window/export/options</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What stands beside each other</source>
        <extracomment>window/export/options</extracomment>
        <translation>Qué figura en paralelo</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <extracomment>window/export/options</extracomment>
        <translation>Anterior y posterior</translation>
    </message>
    <message>
        <source>Earlier, later and what changed</source>
        <extracomment>window/export/options</extracomment>
        <translation>Anterior, posterior y qué cambió</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>window/export/options</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>How the two texts stand on paper</source>
        <extracomment>window/export/options</extracomment>
        <translation>Cómo se disponen los dos textos en el papel</translation>
    </message>
    <message>
        <source>Side by side, across</source>
        <extracomment>window/export/options</extracomment>
        <translation>En paralelo, horizontal</translation>
    </message>
    <message>
        <source>One column, upright</source>
        <extracomment>window/export/options</extracomment>
        <translation>Una columna, vertical</translation>
    </message>
    <message>
        <source>Changes only</source>
        <extracomment>window/export/options</extracomment>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>Unchanged paragraphs are folded to a line</source>
        <extracomment>window/export/options</extracomment>
        <translation>Los párrafos sin cambios se contraen en una línea</translation>
    </message>
    <message>
        <source>Show only</source>
        <extracomment>window/export/options</extracomment>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Changes with findings of these kinds alone; with none chosen, all are shown</source>
        <extracomment>window/export/options</extracomment>
        <translation>Solo los cambios con hallazgos de estos tipos; si no se elige ninguno, se muestran todos</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <extracomment>window/export/preview</extracomment>
        <translation>Lo que hay que ver</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} paragraphs with findings are shown.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>
            <numerusform>Párrafos con hallazgos: se muestran {shown} de {n}.</numerusform>
            <numerusform>Párrafos con hallazgos: se muestran {shown} de {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>window/choosing</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where to write the file</source>
        <extracomment>window/export/where</extracomment>
        <translation>Elegir dónde escribir el archivo</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <extracomment>window/export/where</extracomment>
        <translation>Ya existe un archivo con este nombre y se reemplazará.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <extracomment>window/intake</extracomment>
        <translation>El portapapeles no contiene texto ni archivos.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>window/intake</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Corregido por usted</translation>
    </message>
    <message>
        <source>What was recognized</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>Elementos reconocidos</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>Qué texto</translation>
    </message>
    <message>
        <source>This &amp;is…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Esto es…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>General Assembly</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Asamblea General</translation>
    </message>
    <message>
        <source>Security Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Consejo de Seguridad</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Consejo de Derechos Humanos</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Consejo Económico y Social</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Ruso</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} párrafo del preámbulo</numerusform>
            <numerusform>{n} párrafos del preámbulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} párrafo dispositivo</numerusform>
            <numerusform>{n} párrafos dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sub-paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} apartado</numerusform>
            <numerusform>{n} apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} epígrafe</numerusform>
            <numerusform>{n} epígrafes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} nota al pie</numerusform>
            <numerusform>{n} notas al pie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are guesses</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} párrafo es una conjetura</numerusform>
            <numerusform>{n} párrafos son conjeturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnote marks are typed digits</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} llamada de nota está escrita con dígitos</numerusform>
            <numerusform>{n} llamadas de nota están escritas con dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>the body begins</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>el cuerpo comienza</translation>
    </message>
    <message>
        <source>the body ends</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>el cuerpo termina</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window/export/where</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Write {output}</source>
        <extracomment>window/export/where</extracomment>
        <translation>Escribir {output}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Texts to search</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Textos en que buscar</translation>
    </message>
    <message>
        <source>In both texts, words that are equal on both sides count once, deleted ones too</source>
        <extracomment>window/find/bar</extracomment>
        <translation>En ambos textos, las palabras iguales en los dos lados cuentan una vez; las suprimidas también cuentan</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Borrar las palabras</translation>
    </message>
    <message>
        <source>Both texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Ambos textos</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Later text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Texto posterior</translation>
    </message>
    <message>
        <source>No regular expression: {reason}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>Expresión regular no válida: {reason}</translation>
    </message>
    <message>
        <source>No matches</source>
        <extracomment>window/find/finder</extracomment>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>{place}, from the other end</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{place}, desde el otro extremo</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Términos, uno por línea</translation>
    </message>
    <message>
        <source>How often each term stands in the texts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Cuántas veces figura cada término en los textos</translation>
    </message>
    <message>
        <source>Heads of the counts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Encabezados de los recuentos</translation>
    </message>
    <message>
        <source>Words or phrases to keep an eye on, &amp;one a line:</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Palabras o frases que vigilar, &amp;una por línea:</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>The comparing process ended unexpectedly; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>El proceso de comparación terminó inesperadamente; no se modificó nada.</translation>
    </message>
    <message>
        <source>Resolute made a mistake; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>Resolute cometió un error; no se modificó nada.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Teclas y signos</translation>
    </message>
    <message>
        <source>Between the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Entre los textos</translation>
    </message>
    <message>
        <source>In the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Detenido; no se modificó nada.</translation>
    </message>
    <message>
        <source>The text on the left is later than the one on the right.</source>
        <extracomment>window/main_window</extracomment>
        <translation>El texto de la izquierda es posterior al de la derecha.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>window/main_window</extracomment>
        <translation>Invertir lados</translation>
    </message>
    <message>
        <source>Redline proved both ways</source>
        <extracomment>window/main_window</extracomment>
        <translation>Versión marcada comprobada</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>All paragraphs have changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Todos los párrafos han cambiado.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>note on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>nota sobre {name}</translation>
    </message>
    <message>
        <source>mark on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>marca en {name}</translation>
    </message>
    <message numerus="yes">
        <source>marks on {n} changes</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>
            <numerusform>marca en {n} cambio</numerusform>
            <numerusform>marcas en {n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>this paragraph</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>este párrafo</translation>
    </message>
    <message>
        <source>Go to a paragraph first.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>Vaya antes a un párrafo.</translation>
    </message>
    <message>
        <source>Go to a change first: only changes are marked as seen.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>Vaya antes a un cambio: solo los cambios se marcan como vistos.</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>&amp;Note; it is kept in the comparison file and stands in no redline.</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>&amp;Nota; se conserva en el archivo de comparación y no figura en ninguna versión marcada.</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>&amp;Quitar nota</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Without a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Vinculado por usted</translation>
    </message>
    <message>
        <source>Marked as seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Marcado como visto</translation>
    </message>
    <message>
        <source>Has a note of yours</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Tiene una nota suya</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>window/messages</extracomment>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>window/commands</extracomment>
        <translation>Abrir textos</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>window/open_dialog</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>window/commands</extracomment>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>Vista general de los cambios</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>Dónde están los cambios; haga clic o arrastre para ir allí</translation>
    </message>
    <message>
        <source>Earlier and later text side by side</source>
        <extracomment>window/pair/view</extracomment>
        <translation>Texto anterior y posterior en paralelo</translation>
    </message>
    <message>
        <source>Suspect</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Substantive</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">Fórmula inicial</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">Matiz</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Footnote</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Migrated</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">Cambio de parte</translation>
    </message>
    <message>
        <source>Also/further</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>También/además</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">De rutina</translation>
    </message>
    <message>
        <source>Editorial</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>De forma</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Renumerado</translation>
    </message>
    <message>
        <source>Masthead</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Adoption line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Línea de aprobación</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Línea de origen</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Organ line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Línea del órgano</translation>
    </message>
    <message>
        <source>Cells of tables are not recognized, but given by the file.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Las celdas de las tablas no se reconocen: vienen dadas por el archivo.</translation>
    </message>
    <message>
        <source>A blank line is nothing else.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Una línea en blanco no puede ser otra cosa.</translation>
    </message>
    <message>
        <source>The body cannot begin behind its end.</source>
        <extracomment>app/correcting</extracomment>
        <translation>El cuerpo no puede comenzar después de su final.</translation>
    </message>
    <message>
        <source>The body cannot end before its beginning.</source>
        <extracomment>app/correcting</extracomment>
        <translation>El cuerpo no puede terminar antes de su comienzo.</translation>
    </message>
    <message>
        <source>There are no digits here: select those that are a footnote&apos;s mark, or are none.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Aquí no hay dígitos: seleccione los que son llamada de nota, o no lo son.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Aquí no se corrigió nada.</translation>
    </message>
    <message>
        <source>This mark is no number.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Esta llamada no es un número.</translation>
    </message>
    <message>
        <source>This mark is a footnote of the file, and not digits that were typed.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Esta llamada es una nota al pie del archivo, no dígitos escritos.</translation>
    </message>
    <message>
        <source>This text has no note {mark}.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Este texto no tiene la nota {mark}.</translation>
    </message>
    <message>
        <source>Write the later text as tracked changes on the earlier one; drag the button to hand the file out</source>
        <extracomment>window/commands</extracomment>
        <translation>Escribir el texto posterior como control de cambios sobre el anterior; arrastre el botón para entregar el archivo</translation>
    </message>
    <message>
        <source>Print what the texts show now: side by side or in one column, folded or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Imprimir lo que muestran ahora los textos: en paralelo o en una columna, contraídos o no</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>window/commands</extracomment>
        <translation>Vi&amp;sta preliminar…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <extracomment>window/commands</extracomment>
        <translation>Ver las páginas antes de imprimirlas</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>window/commands</extracomment>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>See in four steps what one works with</source>
        <extracomment>window/commands</extracomment>
        <translation>Ver en cuatro pasos con qué se trabaja</translation>
    </message>
    <message>
        <source>It is in {folder} until this window is closed.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Está en {folder} hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>The redline is made and proved: drag it out now.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>La versión marcada está hecha y comprobada: arrástrela ahora.</translation>
    </message>
    <message>
        <source>{name} was handed out.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Se entregó {name}.</translation>
    </message>
    <message>
        <source>Drag the redline once the work that is being done has ended.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Arrastre la versión marcada cuando termine el trabajo en curso.</translation>
    </message>
    <message>
        <source>The redline is being made; hold on.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>La versión marcada se está haciendo; no suelte.</translation>
    </message>
    <message>
        <source>New to Resolute? A tour shows in four steps what one works with.</source>
        <extracomment>window/main_window</extracomment>
        <translation>¿Primera vez en Resolute? Un recorrido muestra en cuatro pasos con qué se trabaja.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/main_window</extracomment>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <extracomment>window/main_window</extracomment>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Epígrafe</translation>
    </message>
    <message>
        <source>Annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>{before} (now {after}) unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{before} (ahora {after}) sin cambios</translation>
    </message>
    <message>
        <source>{name}; click to show</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}; clic para mostrar</translation>
    </message>
    <message>
        <source>{name}; click to fold</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}; clic para contraer</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Changed in dates, spelling or numbers alone</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Modificado solo en fechas, ortografía o números</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved ({also} also changed)</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} movido ({also} con cambios)</numerusform>
            <numerusform>{n} movidos ({also} con cambios)</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>{name} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name} sin cambios</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>movido desde {place}</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>movido aquí</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>movido a {place}</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>movido a otro lugar</translation>
    </message>
    <message>
        <source>{word}, moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{word}, movido</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} movido</numerusform>
            <numerusform>{n} movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {mark}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>Nota {mark}</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>only in the later text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>solo en el texto posterior</translation>
    </message>
    <message>
        <source>only in the earlier text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>solo en el texto anterior</translation>
    </message>
    <message>
        <source>a paragraph that stood elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>un párrafo que estaba en otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} sin cambios</numerusform>
            <numerusform>{n} sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} modificado</numerusform>
            <numerusform>{n} modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} insertado</numerusform>
            <numerusform>{n} insertados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} suprimido</numerusform>
            <numerusform>{n} suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} dividido</numerusform>
            <numerusform>{n} divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} fusionado</numerusform>
            <numerusform>{n} fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>Find a command by a few letters</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Buscar un comando con unas letras</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Printed: {name}</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>Impreso: {name}</translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be written to.</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>No se imprimió nada: no se puede escribir en {name}.</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>window/printing/paper</extracomment>
        <translation>Página {n} de {total}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Vista preliminar</translation>
    </message>
    <message>
        <source>P&amp;aper…</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Pap&amp;el…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>window/commands</extracomment>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>&amp;Ampliar</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>By you</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Por usted</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} corrección</numerusform>
            <numerusform>{n} correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <extracomment>window/session/bench</extracomment>
        <translation>Dejar como estaba</translation>
    </message>
    <message numerus="yes">
        <source>{names} were changed by another program.</source>
        <extracomment>window/session/bench</extracomment>
        <translation>
            <numerusform>Otro programa modificó {names}.</numerusform>
            <numerusform>Otro programa modificó {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>window/session/bench</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <extracomment>window/session/bench</extracomment>
        <translation>{command}: {step}</translation>
    </message>
    <message>
        <source>what was stopped</source>
        <extracomment>window/session/keeper</extracomment>
        <translation>lo que se detuvo</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Resolute terminó inesperadamente.</translation>
    </message>
    <message>
        <source>The comparison of {earlier} with {later} can be restored</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Se puede recuperar la comparación de {earlier} con {later}</translation>
    </message>
    <message numerus="yes">
        <source>{n} links of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} vínculo suyo</numerusform>
            <numerusform>{n} vínculos suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} corrección suya</numerusform>
            <numerusform>{n} correcciones suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes marked as seen</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} cambio marcado como visto</numerusform>
            <numerusform>{n} cambios marcados como vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>No recuperar</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons can be restored.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>Se puede recuperar {n} comparación.</numerusform>
            <numerusform>Se pueden recuperar {n} comparaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>, with {told}</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>, con {told}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>window/session/recent</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Keep such a list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>&amp;Mantener esta lista</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>window/session/recent</extracomment>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{names} en {folder}</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{name} ya no está en {folder}</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>Guardar comparación</translation>
    </message>
    <message>
        <source>Save what you did to this comparison?</source>
        <extracomment>window/session/saving</extracomment>
        <translation>¿Guardar lo que hizo en esta comparación?</translation>
    </message>
    <message>
        <source>Your links, notes and marks would be lost otherwise.</source>
        <extracomment>window/session/saving</extracomment>
        <translation>De lo contrario se perderán sus vínculos, notas y marcas.</translation>
    </message>
    <message>
        <source>No window has left unsaved work.</source>
        <extracomment>window/session/windows</extracomment>
        <translation>Ninguna ventana dejó trabajo sin guardar.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What the window speaks; the texts stay as they are</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>El de la ventana; los textos quedan como están</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>window/commands</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Claro u oscuro, o como el sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Colores de los cambios</translation>
    </message>
    <message>
        <source>Each kind of change has its own line and sign as well, so that no colour has to be told from another</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Cada tipo de cambio tiene también su línea y su signo, de modo que no hace falta distinguir los colores</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of the texts at 100 %</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>De los textos al 100 %</translation>
    </message>
    <message>
        <source>Counts as unchanged</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Cuenta como sin cambios</translation>
    </message>
    <message>
        <source>Where nothing else changed, the list leaves it out and says how many it hides; so does next change</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Donde no cambió nada más, la lista lo omite y dice cuántos oculta; también lo omite “Cambio siguiente”</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Whose tracked changes they are; empty, it is the name that the system knows</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>De quién son los cambios registrados; si está vacío, el nombre que conoce el sistema</translation>
    </message>
    <message>
        <source>Remember which pairs were open</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Recordar qué textos se abrieron</translation>
    </message>
    <message>
        <source>Without it no list of files is kept, and the one there is forgotten</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Si no, no se guarda ninguna lista de archivos y se olvida la que hay</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Latino y cirílico</translation>
    </message>
    <message>
        <source>The letters of texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>La fuente de los textos</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>The letters of Arabic texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>La fuente de los textos árabes</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>The letters of Chinese texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>La fuente de los textos chinos</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The language changes when Resolute is started again.</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>El idioma cambiará cuando se reinicie Resolute.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Drop the earlier and the later text here, both at once if you like. They stay on this computer.</source>
        <extracomment>window/start_page</extracomment>
        <translation>Suelte aquí el texto anterior y el posterior, los dos a la vez si quiere. No salen de este equipo.</translation>
    </message>
    <message>
        <source>Or paste them: {earlier} takes what was copied as the earlier text, {later} as the later one.</source>
        <extracomment>window/start_page</extracomment>
        <translation>O péguelos: {earlier} toma lo copiado como texto anterior; {later}, como posterior.</translation>
    </message>
    <message>
        <source>Compared last</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>Últimas comparaciones</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>window/start_page</extracomment>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>What changed since the last resolution?</source>
        <extracomment>window/start_page</extracomment>
        <translation>¿Qué cambió desde la última resolución?</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <extracomment>window/status</extracomment>
        <translation>No se muestran cambios</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Ningún cambio</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>window/status</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>window/theme</extracomment>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>Green and red</source>
        <extracomment>window/theme</extracomment>
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>window/theme</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>From change to change</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>De cambio en cambio</translation>
    </message>
    <message>
        <source>Each paragraph stands beside what became of it, and the sign between them says what that is. {next_change} goes to the next change, {previous_change} to the one before.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Cada párrafo está junto a aquello en que se convirtió, y el signo entre ambos dice qué ocurrió. {next_change} lleva al cambio siguiente; {previous_change}, al anterior.</translation>
    </message>
    <message>
        <source>All changes in a list</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Todos los cambios en una lista</translation>
    </message>
    <message>
        <source>The list says of what kind each change is. Filter it, and next change stops at what is left alone; what is hidden is always counted.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>La lista dice de qué tipo es cada cambio. Fíltrela y “Cambio siguiente” se detendrá solo en lo que quede; lo oculto siempre se cuenta.</translation>
    </message>
    <message>
        <source>Find words, and pair paragraphs</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Buscar palabras y emparejar párrafos</translation>
    </message>
    <message>
        <source>{find} finds words on both sides. Where two paragraphs do not belong together, drag the label of one onto another, or press {pair_with}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>{find} busca palabras en ambos lados. Si dos párrafos no van juntos, arrastre la etiqueta de uno hasta otro o pulse {pair_with}.</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>The redline is a Word file with tracked changes, proved both ways; drag this button into a mail or a folder, or click it. {print} prints, {export} has the other outputs. Now open your own texts: {open_pair}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>La versión marcada es un archivo de Word con control de cambios, comprobado en ambos sentidos; arrastre este botón a un correo o a una carpeta, o haga clic en él. {print} imprime y {export} ofrece las demás salidas. Ahora abra sus propios textos: {open_pair}.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>window/accessible/words</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Amendment {number} cannot be placed: {reason}.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>La enmienda {number} no se puede situar: {reason}.</translation>
    </message>
    <message>
        <source>The amendments move {name} to follow itself.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>Las enmiendas mueven {name} detrás de sí mismo.</translation>
    </message>
    <message>
        <source>“{line}” is no amendment, and no title of a section of the list.</source>
        <extracomment>writers/amendments/listing</extracomment>
        <translation>“{line}” no es una enmienda ni el título de una sección de la lista.</translation>
    </message>
    <message>
        <source>Applied to the earlier text, the list does not give the later one: {fault}.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>Aplicada al texto anterior, la lista no da como resultado el posterior: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>Applied to the earlier text, the list gives the later one: yes, all {n} paragraphs.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>
            <numerusform>Aplicada al texto anterior, la lista da como resultado el posterior: sí, el único párrafo.</numerusform>
            <numerusform>Aplicada al texto anterior, la lista da como resultado el posterior: sí, los {n} párrafos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fault} (and {n} more)</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>{fault} (y {n} más)</numerusform>
            <numerusform>{fault} (y {n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} does not belong there</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>{words} no corresponde ahí</translation>
    </message>
    <message>
        <source>{words} is missing</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>falta {words}</translation>
    </message>
    <message>
        <source>{words} is to be {wanted}</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>{words} debería ser {wanted}</translation>
    </message>
    <message>
        <source>{name} is no font file that can be read.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>{name} no es un archivo de fuente legible.</translation>
    </message>
    <message>
        <source>{name} cannot be used: it has no outlines, or forbids that it is embedded.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>{name} no se puede usar: no tiene contornos o prohíbe que se incruste.</translation>
    </message>
    <message>
        <source>No font with {letters} was found on this computer; name the file of one with --font.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>No se encontró en este equipo ninguna fuente con {letters}; indique el archivo de una con --font.</translation>
    </message>
    <message>
        <source>The later text is no Word file: formatting of words that stay is left as in the base.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>El texto posterior no es un archivo de Word: las palabras que permanecen conservan el formato de la base.</translation>
    </message>
    <message>
        <source>The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>El archivo anterior está configurado para ocultar el control de cambios: en Word, Revisar, Todas las revisiones lo muestra.</translation>
    </message>
    <message>
        <source>Table {number} has other columns than before: it is deleted and inserted whole.</source>
        <extracomment>writers/redline/body</extracomment>
        <translation>La tabla {number} tiene otras columnas que antes: se suprime y se inserta entera.</translation>
    </message>
</context>
</TS>
