<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Resolute</name>
    <message>
        <source>This paragraph has no counterpart.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Ce paragraphe n’a pas d’équivalent.</translation>
    </message>
    <message>
        <source>Only from several paragraphs can one be split off.</source>
        <extracomment>app/aligning</extracomment>
        <translation>On ne peut détacher un paragraphe que d’un groupe de plusieurs.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand here.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Rien n’a été lié à la main ici.</translation>
    </message>
    <message>
        <source>Cells of tables are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Les cellules des tableaux s’associent selon leur place, et non à la main.</translation>
    </message>
    <message>
        <source>Blank lines are paired by their places, and not by hand.</source>
        <extracomment>app/aligning</extracomment>
        <translation>Les lignes vides s’associent selon leur place, et non à la main.</translation>
    </message>
    <message>
        <source>Writing the amendments</source>
        <extracomment>app/amending</extracomment>
        <translation>Création des amendements</translation>
    </message>
    <message>
        <source>Applying them</source>
        <extracomment>app/amending</extracomment>
        <translation>Application des amendements</translation>
    </message>
    <message>
        <source>is no list of amendments: it is neither a Word file nor UTF-8 text.</source>
        <extracomment>app/amending</extracomment>
        <translation>n’est pas une liste d’amendements&#xa0;: ce n’est ni un fichier Word ni du texte UTF-8.</translation>
    </message>
    <message>
        <source>is no Word file, and only on one can a redline stand.</source>
        <extracomment>app/bases</extracomment>
        <translation>n’est pas un fichier Word, seul support possible du suivi des modifications.</translation>
    </message>
    <message>
        <source>{name} is a Word file itself, so that the redline needs no other base.</source>
        <extracomment>app/bases</extracomment>
        <translation>{name} est déjà un fichier Word&#xa0;: le suivi des modifications n’a pas besoin d’un autre fichier de base.</translation>
    </message>
    <message>
        <source>the notes</source>
        <extracomment>app/bases</extracomment>
        <translation>les notes</translation>
    </message>
    <message numerus="yes">
        <source>{base} differs from {text} in {places} and {n} more.</source>
        <extracomment>app/bases</extracomment>
        <translation>
            <numerusform>{base} diffère de {text}&#xa0;: {places} et {n} autre.</numerusform>
            <numerusform>{base} diffère de {text}&#xa0;: {places} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{base} differs from {text} in {places}.</source>
        <extracomment>app/bases</extracomment>
        <translation>{base} diffère de {text}&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>app/choice</extracomment>
        <translation>fond</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>app/choice</extracomment>
        <translation>verbe introductif</translation>
    </message>
    <message>
        <source>qualifier</source>
        <extracomment>app/choice</extracomment>
        <translation>nuance</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>app/choice</extracomment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>app/choice</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>citation</source>
        <extracomment>app/choice</extracomment>
        <translation>référence</translation>
    </message>
    <message>
        <source>also-further</source>
        <extracomment>app/choice</extracomment>
        <translation>également/en outre</translation>
    </message>
    <message>
        <source>mechanical</source>
        <extracomment>app/choice</extracomment>
        <translation>routine</translation>
    </message>
    <message>
        <source>editorial</source>
        <extracomment>app/choice</extracomment>
        <translation>forme</translation>
    </message>
    <message>
        <source>renumbered</source>
        <extracomment>app/choice</extracomment>
        <translation>renumérotation</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>app/choice</extracomment>
        <translation>{kind} ({n})</translation>
    </message>
    <message>
        <source>Accepted without being tracked: {listed}.</source>
        <extracomment>app/choice</extracomment>
        <translation>Accepté sans suivi&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <extracomment>app/exports</extracomment>
        <translation>Création du tableau</translation>
    </message>
    <message>
        <source>Writing the summary page</source>
        <extracomment>app/exports</extracomment>
        <translation>Création de la page de synthèse</translation>
    </message>
    <message>
        <source>Writing the redline</source>
        <extracomment>app/exports</extracomment>
        <translation>Création du suivi des modifications</translation>
    </message>
    <message>
        <source>Proving it both ways</source>
        <extracomment>app/exports</extracomment>
        <translation>Vérification dans les deux sens</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>app/exports</extracomment>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <extracomment>app/exports</extracomment>
        <translation>Création du PDF</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <extracomment>app/exports</extracomment>
        <translation>Création de la comparaison</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>app/exports</extracomment>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{proof} The file was kept as {kept}.</source>
        <extracomment>app/amending</extracomment>
        <translation>{proof} Le fichier a été conservé sous le nom {kept}.</translation>
    </message>
    <message>
        <source>it is one of the files compared, and these are never changed.</source>
        <extracomment>app/files</extracomment>
        <translation>c’est l’un des fichiers comparés, et ceux-ci ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <extracomment>app/files</extracomment>
        <translation>un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>what is there is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>ce qui s’y trouve n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <extracomment>app/files</extracomment>
        <translation>est un dossier, et non un fichier.</translation>
    </message>
    <message>
        <source>is not an ordinary file.</source>
        <extracomment>app/files</extracomment>
        <translation>n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>n’existe pas.</translation>
    </message>
    <message>
        <source>may not be read: permission was denied.</source>
        <extracomment>app/files</extracomment>
        <translation>ne peut être lu&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>n’est pas un nom de fichier possible.</translation>
    </message>
    <message>
        <source>a file of that name is there and may not be changed.</source>
        <extracomment>app/files</extracomment>
        <translation>un fichier de ce nom existe et ne peut être modifié.</translation>
    </message>
    <message>
        <source>that is not a name that a file can have.</source>
        <extracomment>app/files</extracomment>
        <translation>ce n’est pas un nom de fichier possible.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB, the most that is read.</source>
        <extracomment>app/files</extracomment>
        <translation>dépasse {megabytes} Mo, la taille maximale admise.</translation>
    </message>
    <message>
        <source>cannot be read: {reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist.</source>
        <extracomment>app/files</extracomment>
        <translation>le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>writing in {folder} is not permitted.</source>
        <extracomment>app/files</extracomment>
        <translation>l’écriture dans {folder} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>No file in {earlier} answers to one in {later}, by name, symbol or title.</source>
        <extracomment>app/folders</extracomment>
        <translation>Aucun fichier de {earlier} ne correspond à un fichier de {later} par le nom, la cote ou le titre.</translation>
    </message>
    <message>
        <source>cannot be listed: {reason}.</source>
        <extracomment>app/folders</extracomment>
        <translation>ne peut être parcouru&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is not clear which file answers to which: {one} to {other}; a list says which.</source>
        <extracomment>app/folders</extracomment>
        <translation>La correspondance des fichiers n’est pas claire&#xa0;: {one} avec {other}&#xa0;; une liste permet de la préciser.</translation>
    </message>
    <message>
        <source>names no pair of files.</source>
        <extracomment>app/lists</extracomment>
        <translation>ne désigne aucune paire de fichiers.</translation>
    </message>
    <message>
        <source>is no list: it has a line longer than names of files are.</source>
        <extracomment>app/lists</extracomment>
        <translation>n’est pas une liste&#xa0;: une ligne est plus longue que des noms de fichiers.</translation>
    </message>
    <message>
        <source>is no list: it is not text in UTF-8.</source>
        <extracomment>app/lists</extracomment>
        <translation>n’est pas une liste&#xa0;: ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>has no two files in line {number}, with a tab between them.</source>
        <extracomment>app/lists</extracomment>
        <translation>n’a pas, à la ligne {number}, deux fichiers séparés par une tabulation.</translation>
    </message>
    <message>
        <source>has {columns} columns in line {number}; there may be two files, a name and two parts.</source>
        <extracomment>app/lists</extracomment>
        <translation>a {columns} colonnes à la ligne {number} ; il peut y avoir deux fichiers, un nom et deux parties.</translation>
    </message>
    <message>
        <source>has a name in line {number} that a file cannot have on every system.</source>
        <extracomment>app/lists</extracomment>
        <translation>a, à la ligne {number}, un nom de fichier que tous les systèmes n’acceptent pas.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the earlier text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>est endommagé&#xa0;: il ne contient pas le texte antérieur.</translation>
    </message>
    <message>
        <source>is damaged: it does not hold the later text.</source>
        <extracomment>app/session/files</extracomment>
        <translation>est endommagé&#xa0;: il ne contient pas le texte ultérieur.</translation>
    </message>
    <message>
        <source>Redline</source>
        <extracomment>app/outputs</extracomment>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>The later text as tracked changes on the earlier Word file, proved both ways</source>
        <extracomment>app/outputs</extracomment>
        <translation>Le texte ultérieur en suivi des modifications sur le fichier Word antérieur, vérifié dans les deux sens</translation>
    </message>
    <message>
        <source>{place} of {whole}: {name} … {doing}</source>
        <extracomment>app/batch</extracomment>
        <translation>{place} sur {whole}&#xa0;: {name} … {doing}</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <extracomment>app/outputs</extracomment>
        <translation>Tableau comparatif</translation>
    </message>
    <message>
        <source>A Word file with both texts side by side</source>
        <extracomment>app/outputs</extracomment>
        <translation>Un fichier Word avec les deux textes côte à côte</translation>
    </message>
    <message>
        <source>a comparison table is a Word file, whose name ends in .docx</source>
        <extracomment>app/outputs</extracomment>
        <translation>un tableau comparatif est un fichier Word, dont le nom se termine par .docx</translation>
    </message>
    <message>
        <source>List of amendments</source>
        <extracomment>app/outputs</extracomment>
        <translation>Liste d’amendements</translation>
    </message>
    <message>
        <source>The changes in the United Nations&apos; wording, proved by applying them</source>
        <extracomment>app/outputs</extracomment>
        <translation>Les modifications formulées à la manière de l’ONU, vérifiées par application</translation>
    </message>
    <message>
        <source>a list of amendments has a name that ends in .docx or .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>le nom d’une liste d’amendements se termine par .docx ou .txt</translation>
    </message>
    <message>
        <source>Summary page</source>
        <extracomment>app/outputs</extracomment>
        <translation>Page de synthèse</translation>
    </message>
    <message>
        <source>What matters on one sheet</source>
        <extracomment>app/outputs</extracomment>
        <translation>L’essentiel sur une page</translation>
    </message>
    <message>
        <source>a summary page has one of the endings .docx, .html, .htm, .txt</source>
        <extracomment>app/outputs</extracomment>
        <translation>une page de synthèse a l’une des extensions .docx, .html, .htm, .txt</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/outputs</extracomment>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>A page for any browser, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>Une page pour tout navigateur, avec les deux textes et les constats</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>app/outputs</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A report to print or to send, with both texts and what was found</source>
        <extracomment>app/outputs</extracomment>
        <translation>Un rapport à imprimer ou à envoyer, avec les deux textes et les constats</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/outputs</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>The comparison as JSON, for other programs</source>
        <extracomment>app/outputs</extracomment>
        <translation>La comparaison en JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>{asked}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>{asked}.</translation>
    </message>
    <message>
        <source>no output has the ending {ending}; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>aucun document n’a l’extension {ending}&#xa0;; extensions possibles&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>its name has no ending; there are {endings}.</source>
        <extracomment>app/outputs</extracomment>
        <translation>le nom n’a pas d’extension&#xa0;; extensions possibles&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>app/pairs</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/amending</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Both files hold the same bytes: there is nothing to compare but the text with itself.</source>
        <extracomment>app/pairs</extracomment>
        <translation>Les deux fichiers sont identiques octet pour octet&#xa0;: le texte ne peut être comparé qu’à lui-même.</translation>
    </message>
    <message>
        <source>The earlier text is in another language ({earlier}) than the later ({later}).</source>
        <extracomment>app/pairs</extracomment>
        <translation>Le texte antérieur n’est pas dans la même langue ({earlier}) que le texte ultérieur ({later}).</translation>
    </message>
    <message>
        <source>{way} does not give {text}: {fault}.</source>
        <extracomment>app/proof</extracomment>
        <translation>«&#xa0;{way}&#xa0;» ne donne pas {text}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>the earlier text with what was accepted</source>
        <extracomment>app/proof</extracomment>
        <translation>le texte antérieur avec ce qui a été accepté</translation>
    </message>
    <message>
        <source>the earlier text</source>
        <extracomment>app/proof</extracomment>
        <translation>le texte antérieur</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>app/proof</extracomment>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>app/proof</extracomment>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>{way} gives {text}: yes, {how}.</source>
        <extracomment>app/proof</extracomment>
        <translation>«&#xa0;{way}&#xa0;» donne {text}&#xa0;: oui, {how}.</translation>
    </message>
    <message>
        <source>the later text</source>
        <extracomment>app/proof</extracomment>
        <translation>le texte ultérieur</translation>
    </message>
    <message>
        <source>the earlier file</source>
        <extracomment>app/proof</extracomment>
        <translation>le fichier antérieur</translation>
    </message>
    <message>
        <source>in {name} {words} is formatted otherwise</source>
        <extracomment>app/proof</extracomment>
        <translation>dans {name}, {words} a une mise en forme différente</translation>
    </message>
    <message>
        <source>the page headers are not the later file&apos;s</source>
        <extracomment>app/proof</extracomment>
        <translation>les en-têtes de page ne sont pas ceux du fichier ultérieur</translation>
    </message>
    <message>
        <source>{name} {what}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} {what}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>XML equal</source>
        <extracomment>app/proof</extracomment>
        <translation>XML identique</translation>
    </message>
    <message numerus="yes">
        <source>all {n} paragraphs</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>le seul paragraphe</numerusform>
            <numerusform>les {n} paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>after {name}</source>
        <extracomment>app/proof</extracomment>
        <translation>après {name}</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>app/proof</extracomment>
        <translation>au début</translation>
    </message>
    <message>
        <source>{where} stands {words}, which does not belong there</source>
        <extracomment>app/proof</extracomment>
        <translation>{where} figure {words}, qui ne devrait pas s’y trouver</translation>
    </message>
    <message>
        <source>note {number}</source>
        <extracomment>app/proof</extracomment>
        <translation>note {number}</translation>
    </message>
    <message>
        <source>{name} is missing: {words}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} manque&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name} reads {words} instead of {wanted}</source>
        <extracomment>app/proof</extracomment>
        <translation>{name} contient {words} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>is a zip archive and no comparison that was saved with Resolute.</source>
        <extracomment>app/session/files</extracomment>
        <translation>est une archive zip, et non une comparaison enregistrée avec Resolute.</translation>
    </message>
    <message numerus="yes">
        <source>{n} links, marks, notes or corrections could not be placed: the text is not read as it was.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>
            <numerusform>{n} lien, marque, note ou correction n’a pu être replacé&#xa0;: le texte n’est plus lu comme avant.</numerusform>
            <numerusform>{n} liens, marques, notes ou corrections n’ont pu être replacés&#xa0;: le texte n’est plus lu comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/folders</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>is damaged: it does not say what a comparison file must say.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>est endommagé&#xa0;: il n’indique pas ce qu’un fichier de comparaison doit indiquer.</translation>
    </message>
    <message>
        <source>was saved by a later version of Resolute.</source>
        <extracomment>app/session/parsing</extracomment>
        <translation>a été enregistré par une version plus récente de Resolute.</translation>
    </message>
    <message>
        <source>holds nothing that could be restored.</source>
        <extracomment>app/session/recovery</extracomment>
        <translation>ne contient rien qui puisse être récupéré.</translation>
    </message>
    <message>
        <source>Aligning paragraphs</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Alignement des paragraphes</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Comparaison des mots</translation>
    </message>
    <message>
        <source>Naming changes</source>
        <extracomment>compare/comparing</extracomment>
        <translation>Classement des modifications</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Mots remplacés</translation>
    </message>
    <message>
        <source>Words removed</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Mots supprimés</translation>
    </message>
    <message>
        <source>Words added</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Mots ajoutés</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Paragraphe supprimé</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <extracomment>compare/findings/__init__</extracomment>
        <translation>Paragraphe inséré</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>compare/findings/editorial</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>Suppression&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{names} added</source>
        <extracomment>compare/findings/entities</extracomment>
        <translation>Ajout&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Linking words</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>Mots de liaison</translation>
    </message>
    <message>
        <source>Note exchanged</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Note remplacée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>compare/findings/notes</extracomment>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>{verbs}, stronger (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}, plus fort (à titre indicatif)</translation>
    </message>
    <message>
        <source>{verbs}, weaker (indicative)</source>
        <extracomment>compare/findings/openings</extracomment>
        <translation>{verbs}, plus faible (à titre indicatif)</translation>
    </message>
    <message>
        <source>{name} {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>{name} {reason}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <extracomment>model/errors</extracomment>
        <translation>{name} n’a pas été enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>model/errors</extracomment>
        <translation>Opération arrêtée.</translation>
    </message>
    <message>
        <source>is XML, but no Akoma Ntoso, which is what the United Nations publish</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>est du XML, mais pas de l’Akoma Ntoso, le format que publie l’ONU</translation>
    </message>
    <message>
        <source>is no comparison that was saved with Resolute.</source>
        <extracomment>readers/container</extracomment>
        <translation>n’est pas une comparaison enregistrée avec Resolute.</translation>
    </message>
    <message>
        <source>is a Word 97 document, and only LibreOffice can read those: install it from libreoffice.org, or open the file in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>est un document Word 97, que seul LibreOffice sait lire&#xa0;: installez-le depuis libreoffice.org, ou ouvrez le fichier dans Word et enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; open it in Word and save it as .docx</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>n’a pu être converti par LibreOffice&#xa0;; ouvrez-le dans Word et enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>was not converted by LibreOffice within {seconds} seconds</source>
        <extracomment>readers/doc/office</extracomment>
        <translation>n’a pas été converti par LibreOffice en {seconds} secondes</translation>
    </message>
    <message>
        <source>has references to notes that the conversion lost</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>a des renvois à des notes que la conversion a perdues</translation>
    </message>
    <message>
        <source>is a Word 97 document; what is read is LibreOffice&apos;s conversion of it</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>est un document Word 97&#xa0;; c’est sa conversion par LibreOffice qui est lue</translation>
    </message>
    <message>
        <source>could not be converted by LibreOffice; save it as .docx</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>n’a pu être converti par LibreOffice&#xa0;; enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>is encrypted: a part of it needs a password</source>
        <extracomment>readers/archive</extracomment>
        <translation>est chiffré&#xa0;: une partie exige un mot de passe</translation>
    </message>
    <message>
        <source>is an Office file and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>est un fichier Office, mais pas un document Word</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked</source>
        <extracomment>readers/archive</extracomment>
        <translation>est endommagé&#xa0;: sa partie {name} ne peut être décompressée</translation>
    </message>
    <message>
        <source>{name} has parts, {parts}; all of it is compared, unless one of them is chosen.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} comporte plusieurs parties, {parts}&#xa0;; l’ensemble est comparé, sauf si l’une d’elles est choisie.</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un signet</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>a drawing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un dessin</translation>
    </message>
    <message>
        <source>a field</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un champ</translation>
    </message>
    <message>
        <source>a note&apos;s mark</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un appel de note</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a content control</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>un contrôle de contenu</translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>une section</translation>
    </message>
    <message>
        <source>is formatted otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a une mise en forme différente</translation>
    </message>
    <message>
        <source>reads otherwise</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a un texte différent</translation>
    </message>
    <message>
        <source>has lost {thing}</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a perdu {thing}</translation>
    </message>
    <message>
        <source>has {thing} too many</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a {thing} de trop</translation>
    </message>
    <message>
        <source>has lost an entry</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a perdu une entrée</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>manque</translation>
    </message>
    <message>
        <source>has lost its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a perdu sa fin</translation>
    </message>
    <message>
        <source>has more at its end</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>a du contenu en trop à la fin</translation>
    </message>
    <message>
        <source>is not as in the earlier file</source>
        <extracomment>readers/docx/sameness</extracomment>
        <translation>n’est pas comme dans le fichier antérieur</translation>
    </message>
    <message>
        <source>has sentences in text boxes, which are not read</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>contient des phrases dans des zones de texte, qui ne sont pas lues</translation>
    </message>
    <message>
        <source>has other documents inserted into it, which are not read; save it anew in Word to keep them</source>
        <extracomment>readers/docx/unread</extracomment>
        <translation>contient d’autres documents insérés, qui ne sont pas lus ; réenregistrez-le dans Word pour les inclure</translation>
    </message>
    <message>
        <source>is a picture and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>est une image, et non un texte</translation>
    </message>
    <message>
        <source>is a Pocket Word document; save it as .docx</source>
        <extracomment>readers/formats</extracomment>
        <translation>est un document Pocket Word&#xa0;; enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>is a comparison that was saved with Resolute, and no text of its own; open it alone</source>
        <extracomment>readers/formats</extracomment>
        <translation>est une comparaison enregistrée avec Resolute, et non un texte à part entière&#xa0;; ouvrez-la seule</translation>
    </message>
    <message>
        <source>is a spreadsheet and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>est une feuille de calcul, et non un document Word</translation>
    </message>
    <message>
        <source>is a presentation and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>est une présentation, et non un document Word</translation>
    </message>
    <message>
        <source>is a spreadsheet and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>est une feuille de calcul, et non un texte</translation>
    </message>
    <message>
        <source>is a presentation and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>est une présentation, et non un texte</translation>
    </message>
    <message>
        <source>is an old Office file and no Word document</source>
        <extracomment>readers/formats</extracomment>
        <translation>est un ancien fichier Office, mais pas un document Word</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>readers/formats</extracomment>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is encrypted; open it in Word and save it without a password</source>
        <extracomment>readers/doc/reading</extracomment>
        <translation>est chiffré&#xa0;; ouvrez-le dans Word et enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>is a zip archive and no Word document</source>
        <extracomment>readers/docx/package</extracomment>
        <translation>est une archive zip, et non un document Word</translation>
    </message>
    <message>
        <source>is damaged: it begins like a mail, but cannot be taken apart</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>est endommagé&#xa0;: il commence comme un courriel, mais ne peut être décomposé</translation>
    </message>
    <message>
        <source>is a mail; what is read is the document attached to it, {named}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>est un courriel&#xa0;; c’est le document joint qui est lu, {named}</translation>
    </message>
    <message numerus="yes">
        <source>so are {n} more, not read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>
            <numerusform>{n} autre, joint aussi, n’est pas lu</numerusform>
            <numerusform>{n} autres, joints aussi, ne sont pas lus</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>{told}&#xa0;; {more}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>is a mail without a text</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>est un courriel sans texte</translation>
    </message>
    <message>
        <source>is not read: its parts stand more than {most} deep within one another</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>n’est pas lu&#xa0;: ses parties sont imbriquées sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>is damaged: it is a web page without content</source>
        <extracomment>readers/html/page</extracomment>
        <translation>est endommagé&#xa0;: c’est une page Web sans contenu</translation>
    </message>
    <message>
        <source>is not read: its elements stand more than {most} deep within one another</source>
        <extracomment>readers/html/page</extracomment>
        <translation>n’est pas lu&#xa0;: ses éléments sont imbriqués sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>is encrypted; open it in LibreOffice and save it without a password</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>est chiffré&#xa0;; ouvrez-le dans LibreOffice et enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>is damaged: it is an OpenDocument file without a content</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>est endommagé&#xa0;: c’est un fichier OpenDocument sans contenu</translation>
    </message>
    <message>
        <source>is an OpenDocument file and no text</source>
        <extracomment>readers/odt/package</extracomment>
        <translation>est un fichier OpenDocument, mais pas un texte</translation>
    </message>
    <message>
        <source>has a paragraph for each of its lines, as text copied from a PDF into Word has; open the PDF itself, or paste its text here</source>
        <extracomment>readers/opening</extracomment>
        <translation>a un paragraphe par ligne, comme un texte copié d’un PDF dans Word ; ouvrez le PDF lui-même ou collez son texte ici</translation>
    </message>
    <message>
        <source>is empty: no paragraph stands in it</source>
        <extracomment>readers/html/reading</extracomment>
        <translation>est vide&#xa0;: il ne contient aucun paragraphe</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>app/files</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password first</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>est chiffré&#xa0;; enregistrez-le d’abord sans mot de passe</translation>
    </message>
    <message>
        <source>is damaged: it begins like a PDF, but is cut off or broken</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>est endommagé&#xa0;: il commence comme un PDF, mais il est tronqué ou altéré</translation>
    </message>
    <message>
        <source>is damaged: its page {page} cannot be read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>est endommagé&#xa0;: sa page {page} ne peut être lue</translation>
    </message>
    <message>
        <source>has notes whose marks were not found in its text; they stand at its end</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>a des notes dont les appels n’ont pas été trouvés dans le texte&#xa0;; elles figurent à la fin</translation>
    </message>
    <message>
        <source>holds no text</source>
        <extracomment>readers/akn/reading</extracomment>
        <translation>ne contient aucun texte</translation>
    </message>
    <message>
        <source>holds no text besides what stands at the edges of its pages</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>ne contient aucun texte hors des bords de ses pages</translation>
    </message>
    <message>
        <source>is scanned, no text layer; have its text recognized (OCR) first</source>
        <extracomment>readers/pdf/reading</extracomment>
        <translation>est numérisé, sans couche de texte&#xa0;; soumettez-le d’abord à une reconnaissance de texte (OCR)</translation>
    </message>
    <message>
        <source>has more than {most} characters, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>contient plus de {most} caractères, le maximum admis</translation>
    </message>
    <message>
        <source>has more than {most} lines, the most that are read</source>
        <extracomment>readers/refusal</extracomment>
        <translation>contient plus de {most} lignes, le maximum admis</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as accepted</source>
        <extracomment>readers/revisions</extracomment>
        <translation>comporte des modifications suivies, qui ont été considérées comme acceptées</translation>
    </message>
    <message>
        <source>carries tracked changes; they were taken as rejected</source>
        <extracomment>readers/revisions</extracomment>
        <translation>comporte des modifications suivies, qui ont été considérées comme refusées</translation>
    </message>
    <message>
        <source>carries tracked changes</source>
        <extracomment>readers/docx/reading</extracomment>
        <translation>comporte des modifications suivies</translation>
    </message>
    <message>
        <source>has more than {most} control words and groups, the most that are read</source>
        <extracomment>readers/rtf/tokens</extracomment>
        <translation>contient plus de {most} mots de contrôle et groupes, le maximum admis</translation>
    </message>
    <message>
        <source>has more than {most} paragraphs, the most that are read</source>
        <extracomment>readers/source</extracomment>
        <translation>contient plus de {most} paragraphes, le maximum admis</translation>
    </message>
    <message>
        <source>holds no resolution that was recognized; it is read as plain paragraphs</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>ne contient pas de résolution reconnue&#xa0;; il est lu comme de simples paragraphes</translation>
    </message>
    <message>
        <source>has words that are struck through by hand and not as tracked deletions; they are read as wording</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>contient des mots barrés à la main et non supprimés en suivi des modifications ; ils sont lus comme du texte</translation>
    </message>
    <message>
        <source>{name} {notice}.</source>
        <extracomment>readers/structure/recognition</extracomment>
        <translation>{name} {notice}.</translation>
    </message>
    <message>
        <source>is neither a Word document nor text that can be read</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>n’est ni un document Word ni un texte lisible</translation>
    </message>
    <message>
        <source>is garbled: its letters were taken for those of another encoding when it was saved; save it as UTF-8 where it was right</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>est illisible&#xa0;: il a été enregistré avec un encodage qui n’était pas le sien&#xa0;; enregistrez-le en UTF-8 là où il était correct</translation>
    </message>
    <message>
        <source>is text in an encoding that cannot be told; save it as UTF-8</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>est un texte dont l’encodage est indéterminable&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>has {n} damaged characters, which are shown as �</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>
            <numerusform>a {n} caractère endommagé, affiché �</numerusform>
            <numerusform>a {n} caractères endommagés, affichés �</numerusform>
        </translation>
    </message>
    <message>
        <source>is read as text in {encoding}, which is a guess from its letters</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>est lu comme du texte en {encoding}, d’après ses lettres (supposition)</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: no encoding has that name</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>ne peut être lu en {encoding}&#xa0;: aucun encodage ne porte ce nom</translation>
    </message>
    <message>
        <source>is no text in {encoding}</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>n’est pas du texte en {encoding}</translation>
    </message>
    <message>
        <source>is damaged: it is marked as {encoding} and is not</source>
        <extracomment>readers/text/decoding</extracomment>
        <translation>est endommagé&#xa0;: il est annoncé en {encoding} et ne l’est pas</translation>
    </message>
    <message>
        <source>has notes that could not be tied to their marks, for there are not as many marks as notes</source>
        <extracomment>readers/text/reading</extracomment>
        <translation>a des notes qui n’ont pu être rattachées à leurs appels, car il n’y a pas autant d’appels que de notes</translation>
    </message>
    <message>
        <source>is not read: it has markup larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/xml</extracomment>
        <translation>n’est pas lu&#xa0;: son balisage dépasse {megabytes} Mo, la taille maximale admise</translation>
    </message>
    <message>
        <source>has more than {most} elements, the most that are read</source>
        <extracomment>readers/xml</extracomment>
        <translation>contient plus de {most} éléments, le maximum admis</translation>
    </message>
    <message>
        <source>is not read: {what} declares a document type</source>
        <extracomment>readers/xml</extracomment>
        <translation>n’est pas lu&#xa0;: {what} déclare un type de document</translation>
    </message>
    <message>
        <source>is not read: {what} has elements more than 256 deep within one another</source>
        <extracomment>readers/xml</extracomment>
        <translation>n’est pas lu&#xa0;: {what} a des éléments imbriqués sur plus de 256 niveaux</translation>
    </message>
    <message>
        <source>is damaged: {what} is no well-formed XML</source>
        <extracomment>readers/xml</extracomment>
        <translation>est endommagé&#xa0;: {what} n’est pas du XML bien formé</translation>
    </message>
    <message>
        <source>Resolute {version} compares two resolutions and writes what changed as tracked changes. What you open stays on this computer.</source>
        <extracomment>window/about</extracomment>
        <translation>Resolute {version} compare deux résolutions et présente les différences en suivi des modifications. Ce que vous ouvrez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <extracomment>window/about</extracomment>
        <translation>À propos de Resolute</translation>
    </message>
    <message>
        <source>Change {n} of {total}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>Modification {n} sur {total}</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>supprimé «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>inséré «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{later}, formerly {earlier}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>{later}, anciennement {earlier}</translation>
    </message>
    <message>
        <source>stronger</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>plus fort</translation>
    </message>
    <message>
        <source>weaker</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>plus faible</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>window/actions</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>window/actions</extracomment>
        <translation>Autres commandes</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your links cannot be followed: what they join does not stand together.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>
            <numerusform>{n} de vos liens ne peut être suivi&#xa0;: ce qu’il réunit n’est pas d’un seul tenant.</numerusform>
            <numerusform>{n} de vos liens ne peuvent être suivis&#xa0;: ce qu’ils réunissent n’est pas d’un seul tenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>unpairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>la dissociation ({name})</translation>
    </message>
    <message>
        <source>no counterpart for {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>l’absence d’équivalent ({name})</translation>
    </message>
    <message>
        <source>splitting off from {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>le détachement ({name})</translation>
    </message>
    <message>
        <source>removal of the link at {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>la suppression du lien ({name})</translation>
    </message>
    <message>
        <source>removal of all your links</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>la suppression de tous vos liens</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables pair by their places.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>Allez d’abord à un paragraphe&#xa0;: les notes et les tableaux s’associent selon leur place.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand.</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>Rien n’a été lié à la main.</translation>
    </message>
    <message>
        <source>joining of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>le rattachement ({name})</translation>
    </message>
    <message>
        <source>pairing of {name}</source>
        <extracomment>window/aligning/aligner</extracomment>
        <translation>l’association ({name})</translation>
    </message>
    <message>
        <source>Pair {here} with {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Associer {here} à {there}</translation>
    </message>
    <message>
        <source>Drop it on the paragraph that it goes with</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Déposez-le sur le paragraphe correspondant</translation>
    </message>
    <message>
        <source>Join {here} to {there}</source>
        <extracomment>window/aligning/dragging</extracomment>
        <translation>Rattacher {here} à {there}</translation>
    </message>
    <message>
        <source>Which earlier paragraph does this carry on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>À quel paragraphe antérieur celui-ci correspond-il&#xa0;?
{named}</translation>
    </message>
    <message>
        <source>Words or label</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Mots ou repère</translation>
    </message>
    <message>
        <source>Words or label of the other paragraph</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Mots ou repère de l’autre paragraphe</translation>
    </message>
    <message>
        <source>Paragraphs of the other text</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Paragraphes de l’autre texte</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Which other paragraph belongs with this one?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Quel autre paragraphe va avec celui-ci&#xa0;?
{named}</translation>
    </message>
    <message>
        <source>Which later paragraph carries this on?
{named}</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Quel paragraphe ultérieur correspond à celui-ci&#xa0;?
{named}</translation>
    </message>
    <message>
        <source>Pair also with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Associer aussi à</translation>
    </message>
    <message>
        <source>Pair with</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>Associer à</translation>
    </message>
    <message>
        <source>{line}, no counterpart</source>
        <extracomment>window/aligning/pair_dialog</extracomment>
        <translation>{line}, sans équivalent</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>Fermer la liste des modifications</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden</source>
        <extracomment>window/changes/facets</extracomment>
        <translation>
            <numerusform>{name}, {n} choix masqué</numerusform>
            <numerusform>{name}, {n} choix masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words or label</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Filtrer par mots ou repère</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Types de modifications</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>L’essentiel seulement</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Relations</translation>
    </message>
    <message>
        <source>What became of the paragraphs</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Ce que sont devenus les paragraphes</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Parties du texte</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Marques</translation>
    </message>
    <message>
        <source>What you marked</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Ce que vous avez marqué</translation>
    </message>
    <message>
        <source>Only what was not seen</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Non vues seulement</translation>
    </message>
    <message>
        <source>This paragraph has not moved.</source>
        <extracomment>window/changes/guide</extracomment>
        <translation>Ce paragraphe n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>The filter hides all changes.</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Le filtre masque toutes les modifications.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>A date, a session or a figure that does not fit</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Une date, une session ou un chiffre qui ne concorde pas</translation>
    </message>
    <message>
        <source>Words changed that nothing below explains</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Des mots modifiés que rien de ce qui suit n’explique</translation>
    </message>
    <message>
        <source>The verb that the paragraph begins with</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Le verbe par lequel commence le paragraphe</translation>
    </message>
    <message>
        <source>Words that limit or widen what is asked, such as “as appropriate”</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Des mots qui limitent ou élargissent ce qui est demandé, comme «&#xa0;selon qu’il convient&#xa0;»</translation>
    </message>
    <message>
        <source>An amount or a deadline</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un montant ou un délai</translation>
    </message>
    <message>
        <source>A body or a country that is named</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un organe ou un pays cité</translation>
    </message>
    <message>
        <source>A document that is cited</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un document cité</translation>
    </message>
    <message>
        <source>A note that was added, removed or changed</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Une note ajoutée, supprimée ou modifiée</translation>
    </message>
    <message>
        <source>A clause that stands in another paragraph now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un membre de phrase passé dans un autre paragraphe</translation>
    </message>
    <message>
        <source>One paragraph became several</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un paragraphe devenu plusieurs</translation>
    </message>
    <message>
        <source>Several paragraphs became one</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Plusieurs paragraphes devenus un seul</translation>
    </message>
    <message>
        <source>From the preamble to the operative part, or back</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Du préambule au dispositif, ou l’inverse</translation>
    </message>
    <message>
        <source>A paragraph that stands elsewhere now</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Un paragraphe qui se trouve maintenant ailleurs</translation>
    </message>
    <message>
        <source>“Also” and “further” alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>«&#xa0;Également&#xa0;» et «&#xa0;en outre&#xa0;» seuls, selon les paragraphes précédents</translation>
    </message>
    <message>
        <source>Sessions, dates and symbols that the calendar brings along</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Sessions, dates et cotes qui changent avec le calendrier</translation>
    </message>
    <message>
        <source>Spelling and punctuation</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Orthographe et ponctuation</translation>
    </message>
    <message>
        <source>The number alone, after the paragraphs before</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Le numéro seul, selon les paragraphes précédents</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Preamble</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative part</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Mêmes mots</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} masquée par le filtre</numerusform>
            <numerusform>{n} masquées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Il n’y a pas de modification après celle-ci.</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Il n’y a pas de modification avant celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides {n} changes.</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>Le filtre masque {n} modification.</numerusform>
            <numerusform>Le filtre masque {n} modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with the same words</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} avec les mêmes mots</numerusform>
            <numerusform>{n} avec les mêmes mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Ordre de la liste&#xa0;: {order}</translation>
    </message>
    <message>
        <source>By weight</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Par importance</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>window/changes/sorting</extracomment>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <extracomment>window/choosing</extracomment>
        <translation>Textes ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Fichier Word (*.docx)</translation>
    </message>
    <message>
        <source>Comparisons (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Comparaisons (*.resolute)</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>Ouvrir une comparaison</translation>
    </message>
    <message>
        <source>Comparison (*.resolute)</source>
        <extracomment>window/choosing</extracomment>
        <translation>Comparaison (*.resolute)</translation>
    </message>
    <message>
        <source>This is the official Word file of the earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Choisir le fichier Word officiel du texte antérieur</translation>
    </message>
    <message>
        <source>Choose {side}</source>
        <extracomment>window/choosing</extracomment>
        <translation>Choisir le {side}</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <extracomment>window/choosing</extracomment>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/commands</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <extracomment>window/commands</extracomment>
        <translation>A&amp;lignement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/commands</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Compare two other texts beside these</source>
        <extracomment>window/commands</extracomment>
        <translation>Comparer deux autres textes sans fermer ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Ouvrir une paire…</translation>
    </message>
    <message>
        <source>Choose an earlier and a later text</source>
        <extracomment>window/commands</extracomment>
        <translation>Choisir un texte antérieur et un texte ultérieur</translation>
    </message>
    <message>
        <source>Open &amp;comparison…</source>
        <extracomment>window/commands</extracomment>
        <translation>Ouvrir une &amp;comparaison…</translation>
    </message>
    <message>
        <source>Go on with a comparison that was saved</source>
        <extracomment>window/commands</extracomment>
        <translation>Reprendre une comparaison enregistrée</translation>
    </message>
    <message>
        <source>Restore &amp;unsaved work…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Récupérer le travail non enregistré…</translation>
    </message>
    <message>
        <source>Go on with what a window left that was not closed, even if you did not want it at the start</source>
        <extracomment>window/commands</extracomment>
        <translation>Reprendre ce qu’a laissé une fenêtre qui n’a pas été fermée, même si vous l’avez refusé au démarrage</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <extracomment>window/commands</extracomment>
        <translation>Ouvrir l’exem&amp;ple</translation>
    </message>
    <message>
        <source>See two invented resolutions compared</source>
        <extracomment>window/commands</extracomment>
        <translation>Voir la comparaison de deux résolutions inventées</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>window/commands</extracomment>
        <translation>In&amp;verser les côtés</translation>
    </message>
    <message>
        <source>Make the later text the earlier one</source>
        <extracomment>window/commands</extracomment>
        <translation>Faire du texte ultérieur le texte antérieur</translation>
    </message>
    <message>
        <source>Choose te&amp;xts…</source>
        <extracomment>window/commands</extracomment>
        <translation>C&amp;hoisir les textes…</translation>
    </message>
    <message>
        <source>Compare one text of a file that holds several: a part, a draft, an annex</source>
        <extracomment>window/commands</extracomment>
        <translation>Comparer un seul texte d’un fichier qui en contient plusieurs&#xa0;: une partie, un projet, une annexe</translation>
    </message>
    <message>
        <source>Official Wor&amp;d file…</source>
        <extracomment>window/commands</extracomment>
        <translation>Fichier Wor&amp;d officiel…</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Keep both texts, your links, notes and marks in one file, to go on another day</source>
        <extracomment>window/commands</extracomment>
        <translation>Conserver les deux textes, vos liens, notes et marques dans un seul fichier, pour reprendre un autre jour</translation>
    </message>
    <message>
        <source>Save comparison &amp;as…</source>
        <extracomment>window/commands</extracomment>
        <translation>Enregistrer la comparaison &amp;sous…</translation>
    </message>
    <message>
        <source>Keep the comparison in another file</source>
        <extracomment>window/commands</extracomment>
        <translation>Conserver la comparaison dans un autre fichier</translation>
    </message>
    <message>
        <source>Save &amp;redline…</source>
        <extracomment>window/commands</extracomment>
        <translation>Enregistrer le suivi des &amp;modifications…</translation>
    </message>
    <message>
        <source>Save redline</source>
        <extracomment>window/choosing</extracomment>
        <translation>Enregistrer le suivi</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>window/commands</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write any output, with its options, and see what was proved of it</source>
        <extracomment>window/commands</extracomment>
        <translation>Créer l’un des documents proposés, avec ses options, et voir ce qui en a été vérifié</translation>
    </message>
    <message>
        <source>Stop wor&amp;k</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Arrêter le travail</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <extracomment>window/commands</extracomment>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <extracomment>window/commands</extracomment>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <extracomment>window/commands</extracomment>
        <translation>Annuler votre dernière action</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <extracomment>window/commands</extracomment>
        <translation>Refaire ce que vous avez annulé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>window/commands</extracomment>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <extracomment>window/commands</extracomment>
        <translation>Copier avec les &amp;marques</translation>
    </message>
    <message>
        <source>Copy the selected words, or the current paragraph, as formatted text for Word or a message</source>
        <extracomment>window/commands</extracomment>
        <translation>Copier les mots sélectionnés, ou le paragraphe actuel, en texte mis en forme pour Word ou un message</translation>
    </message>
    <message>
        <source>Paste as &amp;earlier text</source>
        <extracomment>window/commands</extracomment>
        <translation>Coller comme texte a&amp;ntérieur</translation>
    </message>
    <message>
        <source>Take the earlier text from the clipboard, as it was copied in Word, a browser or elsewhere</source>
        <extracomment>window/commands</extracomment>
        <translation>Prendre le texte antérieur dans le presse-papiers, tel qu’il a été copié dans Word, un navigateur ou ailleurs</translation>
    </message>
    <message>
        <source>Paste as &amp;later text</source>
        <extracomment>window/commands</extracomment>
        <translation>Coller comme texte &amp;ultérieur</translation>
    </message>
    <message>
        <source>Take the later text from the clipboard</source>
        <extracomment>window/commands</extracomment>
        <translation>Prendre le texte ultérieur dans le presse-papiers</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all of the side that was clicked last</source>
        <extracomment>window/commands</extracomment>
        <translation>Sélectionner tout le côté sur lequel vous avez cliqué en dernier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>window/commands</extracomment>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find words in both texts, deleted ones too</source>
        <extracomment>window/commands</extracomment>
        <translation>Rechercher des mots dans les deux textes, même supprimés</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>window/commands</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>window/commands</extracomment>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>window/commands</extracomment>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <extracomment>window/commands</extracomment>
        <translation>T&amp;ermes…</translation>
    </message>
    <message>
        <source>Words to keep an eye on: set off in both texts and counted</source>
        <extracomment>window/commands</extracomment>
        <translation>Mots à surveiller&#xa0;: signalés dans les deux textes et comptés</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Theme, colours, letters, author and privacy</source>
        <extracomment>window/commands</extracomment>
        <translation>Thème, couleurs, polices, auteur et confidentialité</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>window/commands</extracomment>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Change list</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Liste des modifications</translation>
    </message>
    <message>
        <source>Show or hide the list of changes beside the texts</source>
        <extracomment>window/commands</extracomment>
        <translation>Afficher ou masquer la liste des modifications à côté des textes</translation>
    </message>
    <message>
        <source>The earlier text is no Word file; the redline stands on one that is laid out for it.</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Le texte antérieur n’est pas un fichier Word&#xa0;; le suivi des modifications repose sur un fichier créé d’après lui.</translation>
    </message>
    <message>
        <source>Official Word file…</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Fichier Word officiel…</translation>
    </message>
    <message>
        <source>Choose the official Word file of the earlier text: the redline stands on it</source>
        <extracomment>window/commands</extracomment>
        <translation>Choisir le fichier Word officiel du texte antérieur&#xa0;: le suivi des modifications reposera sur lui</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Projet de résolution</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Projet de décision</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Document final</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Earlier file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Fichier &amp;antérieur&#xa0;: quel texte de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Later file: which text of {name}?</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Fichier &amp;ultérieur&#xa0;: quel texte de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Choose texts</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Choisir les textes</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <extracomment>window/parts_dialog</extracomment>
        <translation>Choisir un texte</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} de vos notes</numerusform>
            <numerusform>{n} de vos notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>window/changes/dock</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <extracomment>window/commands</extracomment>
        <translation>Cô&amp;te à côte</translation>
    </message>
    <message>
        <source>“{said}” is none of the parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>«&#xa0;{said}&#xa0;» ne désigne aucune des parties de {name}&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{name} holds one text, and no part that is called “{said}”.</source>
        <extracomment>app/documents</extracomment>
        <translation>{name} contient un seul texte, et aucune partie nommée «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>“{said}” may be any of these parts of {name}: {parts}.</source>
        <extracomment>app/documents</extracomment>
        <translation>«&#xa0;{said}&#xa0;» peut désigner plusieurs parties de {name}&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>The changes stand in one text of the earlier file; its other texts are as they were.</source>
        <extracomment>app/exports</extracomment>
        <translation>Les modifications ne touchent qu’un texte du fichier antérieur&#xa0;; les autres restent tels quels.</translation>
    </message>
    <message>
        <source>{name} holds several texts; what is compared of it is {part}.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} contient plusieurs textes&#xa0;; ce qui en est comparé&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>{name} holds several texts: {parts}; name the one to compare with {option}, or “{whole}” for all of the file.</source>
        <extracomment>app/parts</extracomment>
        <translation>{name} contient plusieurs textes&#xa0;: {parts}&#xa0;; indiquez au moyen de {option} celui à comparer, ou «&#xa0;{whole}&#xa0;» pour tout le fichier.</translation>
    </message>
    <message>
        <source>{name} has no part “{part}” now; all of it is compared.</source>
        <extracomment>app/session/opening</extracomment>
        <translation>{name} n’a plus de partie «&#xa0;{part}&#xa0;»&#xa0;; tout le fichier est comparé.</translation>
    </message>
    <message>
        <source>has a part that is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>a une partie qui dépasse, une fois décompressée, {megabytes} Mo, la taille maximale admise</translation>
    </message>
    <message>
        <source>is, unpacked, larger than {megabytes} MB, the most that is read</source>
        <extracomment>readers/archive</extracomment>
        <translation>dépasse, une fois décompressé, {megabytes} Mo, la taille maximale admise</translation>
    </message>
    <message>
        <source>has more than {most} parts, the most that are read</source>
        <extracomment>readers/archive</extracomment>
        <translation>contient plus de {most} parties, le maximum admis</translation>
    </message>
    <message>
        <source>is damaged: it is a package that is cut off or broken</source>
        <extracomment>readers/archive</extracomment>
        <translation>est endommagé&#xa0;: c’est une archive tronquée ou altérée</translation>
    </message>
    <message>
        <source>is a drawing and no text</source>
        <extracomment>readers/formats</extracomment>
        <translation>est un dessin, et non un texte</translation>
    </message>
    <message>
        <source>has more than {most} parts that hold parts, the most that are read</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>contient plus de {most} parties qui en contiennent d’autres, le maximum admis</translation>
    </message>
    <message>
        <source>is not read: a line at its head is longer than {most} characters</source>
        <extracomment>readers/html/mail</extracomment>
        <translation>n’est pas lu&#xa0;: une ligne de son en-tête dépasse {most} caractères</translation>
    </message>
    <message>
        <source>has more than {most} changes of formatting, the most that are read</source>
        <extracomment>readers/opening</extracomment>
        <translation>contient plus de {most} changements de mise en forme, le maximum admis</translation>
    </message>
    <message>
        <source>has more than {most} pages, the most that are read</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>contient plus de {most} pages, le maximum admis</translation>
    </message>
    <message>
        <source>has more than {most} pieces of text on its page {number}</source>
        <extracomment>readers/pdf/pdfium</extracomment>
        <translation>contient plus de {most} fragments de texte à la page {number}</translation>
    </message>
    <message>
        <source>Earlier text on the left, later text on the right</source>
        <extracomment>window/commands</extracomment>
        <translation>Texte antérieur à gauche, texte ultérieur à droite</translation>
    </message>
    <message>
        <source>&amp;Redline in one column</source>
        <extracomment>window/commands</extracomment>
        <translation>Suivi en &amp;une colonne</translation>
    </message>
    <message>
        <source>Both texts in one, deleted and inserted words where they stand</source>
        <extracomment>window/commands</extracomment>
        <translation>Les deux textes en un, avec les mots supprimés et insérés à leur place</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Modifications seulement</translation>
    </message>
    <message>
        <source>Fold all unchanged paragraphs, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>Replier tous les paragraphes inchangés, ou les afficher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <extracomment>window/commands</extracomment>
        <translation>Re&amp;plier ou déplier ici</translation>
    </message>
    <message>
        <source>Fold the unchanged paragraphs where you are reading, or show them again</source>
        <extracomment>window/commands</extracomment>
        <translation>Replier les paragraphes inchangés à l’endroit de la lecture, ou les afficher de nouveau</translation>
    </message>
    <message>
        <source>&amp;What was recognized…</source>
        <extracomment>window/commands</extracomment>
        <translation>Éléments &amp;reconnus…</translation>
    </message>
    <message>
        <source>See what each paragraph was taken for and how sure that is, and correct it</source>
        <extracomment>window/commands</extracomment>
        <translation>Voir comment chaque paragraphe a été reconnu et avec quelle certitude, et le corriger</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>window/commands</extracomment>
        <translation>Zoom &amp;arrière</translation>
    </message>
    <message>
        <source>Original si&amp;ze</source>
        <extracomment>window/commands</extracomment>
        <translation>Taille d’&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <extracomment>window/commands</extracomment>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the change before the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller à la modification qui précède le paragraphe actuel</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>window/commands</extracomment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <extracomment>window/commands</extracomment>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the change after the current paragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller à la modification qui suit le paragraphe actuel</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>window/commands</extracomment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Previous para&amp;graph</source>
        <extracomment>window/commands</extracomment>
        <translation>Paragraphe précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the paragraph above, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller au paragraphe du dessus, modifié ou non</translation>
    </message>
    <message>
        <source>Next pa&amp;ragraph</source>
        <extracomment>window/commands</extracomment>
        <translation>Para&amp;graphe suivant</translation>
    </message>
    <message>
        <source>Go to the paragraph below, changed or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller au paragraphe du dessous, modifié ou non</translation>
    </message>
    <message>
        <source>&amp;Other end of the move</source>
        <extracomment>window/commands</extracomment>
        <translation>Autre &amp;extrémité du déplacement</translation>
    </message>
    <message>
        <source>Go from a moved paragraph to where it stood, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller d’un paragraphe déplacé à l’endroit où il se trouvait, ou en revenir</translation>
    </message>
    <message>
        <source>&amp;Mark as seen, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Marquer comme vue, ou non</translation>
    </message>
    <message>
        <source>Mark the current change as seen, or take the mark away</source>
        <extracomment>window/commands</extracomment>
        <translation>Marquer la modification actuelle comme vue, ou retirer la marque</translation>
    </message>
    <message>
        <source>Mark &amp;all listed as seen</source>
        <extracomment>window/commands</extracomment>
        <translation>Marquer &amp;toute la liste comme vue</translation>
    </message>
    <message>
        <source>Mark all changes as seen that the filter shows</source>
        <extracomment>window/commands</extracomment>
        <translation>Marquer comme vues toutes les modifications que le filtre affiche</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the current change, which is kept in the comparison file</source>
        <extracomment>window/commands</extracomment>
        <translation>Écrire une note sur la modification actuelle, conservée dans le fichier de comparaison</translation>
    </message>
    <message>
        <source>Go to the change &amp;list, or back</source>
        <extracomment>window/commands</extracomment>
        <translation>A&amp;ller à la liste, ou en revenir</translation>
    </message>
    <message>
        <source>Go from the text to the list of changes, or back to the text</source>
        <extracomment>window/commands</extracomment>
        <translation>Aller du texte à la liste des modifications, ou revenir au texte</translation>
    </message>
    <message>
        <source>&amp;Filter changes…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Filtrer les modifications…</translation>
    </message>
    <message>
        <source>Type words or a label, and only changes with them are listed and walked to</source>
        <extracomment>window/commands</extracomment>
        <translation>Saisir des mots ou un repère&#xa0;: seules les modifications correspondantes sont listées et parcourues</translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Afficher toutes les modifications</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Say what the current paragraph is: preambular, operative, a heading or something else</source>
        <extracomment>window/commands</extracomment>
        <translation>Dire ce qu’est le paragraphe actuel&#xa0;: préambule, dispositif, intertitre ou autre</translation>
    </message>
    <message>
        <source>The body &amp;begins here</source>
        <extracomment>window/commands</extracomment>
        <translation>Le corps &amp;commence ici</translation>
    </message>
    <message>
        <source>What stands above the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>Ce qui précède le paragraphe actuel ne fait pas partie de la résolution&#xa0;; répéter pour annuler</translation>
    </message>
    <message>
        <source>The body &amp;ends here</source>
        <extracomment>window/commands</extracomment>
        <translation>Le corps se &amp;termine ici</translation>
    </message>
    <message>
        <source>What stands below the current paragraph is no part of the resolution; again: it was right</source>
        <extracomment>window/commands</extracomment>
        <translation>Ce qui suit le paragraphe actuel ne fait pas partie de la résolution&#xa0;; répéter pour annuler</translation>
    </message>
    <message>
        <source>&amp;Footnote mark, or not</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Appel de note, ou non</translation>
    </message>
    <message>
        <source>The digits that are selected are a footnote&apos;s mark, or the mark there is digits</source>
        <extracomment>window/commands</extracomment>
        <translation>Les chiffres sélectionnés sont un appel de note, ou l’appel présent n’est que des chiffres</translation>
    </message>
    <message>
        <source>&amp;Remove your correction</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Supprimer votre correction</translation>
    </message>
    <message>
        <source>Let the program say again what the current paragraph is</source>
        <extracomment>window/commands</extracomment>
        <translation>Laisser de nouveau le programme dire ce qu’est le paragraphe actuel</translation>
    </message>
    <message>
        <source>Remove &amp;all your corrections</source>
        <extracomment>window/commands</extracomment>
        <translation>Supprimer t&amp;outes vos corrections</translation>
    </message>
    <message>
        <source>Let the program read both texts by itself again</source>
        <extracomment>window/commands</extracomment>
        <translation>Laisser de nouveau le programme lire seul les deux textes</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <extracomment>window/commands</extracomment>
        <translation>Lire comment le programme s’utilise</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>Type a few letters of a command&apos;s name</source>
        <extracomment>window/commands</extracomment>
        <translation>Saisir quelques lettres du nom d’une commande</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Associer à…</translation>
    </message>
    <message>
        <source>Choose which paragraph carries on the current one; by mouse, drag its label onto it</source>
        <extracomment>window/commands</extracomment>
        <translation>Choisir le paragraphe qui correspond au paragraphe actuel&#xa0;; à la souris, y faire glisser son repère</translation>
    </message>
    <message>
        <source>Pair al&amp;so with…</source>
        <extracomment>window/commands</extracomment>
        <translation>Associer au&amp;ssi à…</translation>
    </message>
    <message>
        <source>Choose a further paragraph that became part of the current row; by mouse, drag with Ctrl</source>
        <extracomment>window/commands</extracomment>
        <translation>Choisir un autre paragraphe à joindre à la rangée actuelle&#xa0;; à la souris, faire glisser avec Ctrl</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Dissocier</translation>
    </message>
    <message>
        <source>These paragraphs do not carry on each other</source>
        <extracomment>window/commands</extracomment>
        <translation>Ces paragraphes ne se correspondent pas</translation>
    </message>
    <message>
        <source>&amp;No counterpart</source>
        <extracomment>window/commands</extracomment>
        <translation>Sans é&amp;quivalent</translation>
    </message>
    <message>
        <source>Nothing carries on this paragraph, or it carries on nothing; the other one is free to pair</source>
        <extracomment>window/commands</extracomment>
        <translation>Ce paragraphe ne correspond à aucun autre&#xa0;; celui qui lui était associé redevient libre</translation>
    </message>
    <message>
        <source>Split &amp;off</source>
        <extracomment>window/commands</extracomment>
        <translation>Dé&amp;tacher</translation>
    </message>
    <message>
        <source>Take the paragraph that was clicked out of a row of several</source>
        <extracomment>window/commands</extracomment>
        <translation>Retirer d’une rangée de plusieurs le paragraphe sur lequel vous avez cliqué</translation>
    </message>
    <message>
        <source>&amp;Remove your link</source>
        <extracomment>window/commands</extracomment>
        <translation>Supprimer votre &amp;lien</translation>
    </message>
    <message>
        <source>Let the program pair these paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>Laisser de nouveau le programme associer ces paragraphes</translation>
    </message>
    <message>
        <source>Remove &amp;all your links</source>
        <extracomment>window/commands</extracomment>
        <translation>Supprimer t&amp;ous vos liens</translation>
    </message>
    <message>
        <source>Let the program pair all paragraphs again</source>
        <extracomment>window/commands</extracomment>
        <translation>Laisser de nouveau le programme associer tous les paragraphes</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <extracomment>window/commands</extracomment>
        <translation>Raccourcis et si&amp;gnes</translation>
    </message>
    <message>
        <source>See all shortcuts, and what signs and colours say</source>
        <extracomment>window/commands</extracomment>
        <translation>Voir tous les raccourcis clavier, et le sens des signes et des couleurs</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <extracomment>window/commands</extracomment>
        <translation>À &amp;propos de Resolute</translation>
    </message>
    <message>
        <source>correction of {name}</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>la correction ({name})</translation>
    </message>
    <message>
        <source>Go to a paragraph first: notes and tables are given by the file.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>Allez d’abord à un paragraphe&#xa0;: les notes et les tableaux sont fixés par le fichier.</translation>
    </message>
    <message>
        <source>removal of all your corrections</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>la suppression de toutes vos corrections</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand.</source>
        <extracomment>window/correcting/corrector</extracomment>
        <translation>Rien n’a été corrigé à la main.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>Ce paragraphe &amp;est</translation>
    </message>
    <message>
        <source>As the &amp;program recognizes it</source>
        <extracomment>window/correcting/kind_menu</extracomment>
        <translation>Ce que le &amp;programme reconnaît</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Alinéa du préambule</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Paragraphe du dispositif</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation type="unfinished">Sous-paragraphe</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Blank line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>par vous</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Heading of an annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Titre d’annexe</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>window/declared/fields</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <extracomment>window/declared/fields</extracomment>
        <translation>Choix du programme</translation>
    </message>
    <message>
        <source>Drop here as the earlier text</source>
        <extracomment>window/drops</extracomment>
        <translation>Déposer ici comme texte antérieur</translation>
    </message>
    <message>
        <source>Drop here as the later text</source>
        <extracomment>window/drops</extracomment>
        <translation>Déposer ici comme texte ultérieur</translation>
    </message>
    <message>
        <source>Drop here to go on with this comparison</source>
        <extracomment>window/drops</extracomment>
        <translation>Déposer ici pour reprendre cette comparaison</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>window/export/dialog</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>window/export/options</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>window/export/options</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>A neutral author and date, so that nobody learns who made the file and when</source>
        <extracomment>window/export/options</extracomment>
        <translation>Un auteur et une date neutres, pour que nul ne sache qui a créé le fichier ni quand</translation>
    </message>
    <message>
        <source>Track formatting too</source>
        <extracomment>window/export/options</extracomment>
        <translation>Suivre aussi la mise en forme</translation>
    </message>
    <message>
        <source>Words that stay but look otherwise are tracked as changes of formatting</source>
        <extracomment>window/export/options</extracomment>
        <translation>Les mots conservés dont l’aspect change sont suivis comme modifications de mise en forme</translation>
    </message>
    <message>
        <source>Make without tracking</source>
        <extracomment>window/export/options</extracomment>
        <translation>Modifier sans suivi</translation>
    </message>
    <message>
        <source>Changes of these kinds are made in the file and do not show as changes</source>
        <extracomment>window/export/options</extracomment>
        <translation>Les modifications de ces types sont faites dans le fichier sans apparaître comme telles</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>window/export/options</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What stands beside each other</source>
        <extracomment>window/export/options</extracomment>
        <translation>Ce qui est mis côte à côte</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <extracomment>window/export/options</extracomment>
        <translation>Antérieur et ultérieur</translation>
    </message>
    <message>
        <source>Earlier, later and what changed</source>
        <extracomment>window/export/options</extracomment>
        <translation>Antérieur, ultérieur et modifications</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>window/export/options</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>How the two texts stand on paper</source>
        <extracomment>window/export/options</extracomment>
        <translation>Disposition des deux textes sur le papier</translation>
    </message>
    <message>
        <source>Side by side, across</source>
        <extracomment>window/export/options</extracomment>
        <translation>Côte à côte, paysage</translation>
    </message>
    <message>
        <source>One column, upright</source>
        <extracomment>window/export/options</extracomment>
        <translation>Une colonne, portrait</translation>
    </message>
    <message>
        <source>Changes only</source>
        <extracomment>window/export/options</extracomment>
        <translation>Modifications seulement</translation>
    </message>
    <message>
        <source>Unchanged paragraphs are folded to a line</source>
        <extracomment>window/export/options</extracomment>
        <translation>Les paragraphes inchangés sont repliés en une ligne</translation>
    </message>
    <message>
        <source>Show only</source>
        <extracomment>window/export/options</extracomment>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>Changes with findings of these kinds alone; with none chosen, all are shown</source>
        <extracomment>window/export/options</extracomment>
        <translation>Seules les modifications ayant des constats de ces types&#xa0;; sans choix, toutes sont affichées</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <extracomment>window/export/preview</extracomment>
        <translation>Ce que montrera le document</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} paragraphs with findings are shown.</source>
        <extracomment>window/export/preview</extracomment>
        <translation>
            <numerusform>Affichés&#xa0;: {shown} sur {n} paragraphe avec constats.</numerusform>
            <numerusform>Affichés&#xa0;: {shown} sur {n} paragraphes avec constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>window/choosing</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where to write the file</source>
        <extracomment>window/export/where</extracomment>
        <translation>Choisir où enregistrer le fichier</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <extracomment>window/export/where</extracomment>
        <translation>Un fichier de ce nom existe et sera remplacé.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <extracomment>window/intake</extracomment>
        <translation>Le presse-papiers ne contient ni texte ni fichier.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>window/intake</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Corrigé par vous</translation>
    </message>
    <message>
        <source>What was recognized</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>Éléments reconnus</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>Choix du texte</translation>
    </message>
    <message>
        <source>This &amp;is…</source>
        <extracomment>window/commands</extracomment>
        <translation>Ce paragraphe &amp;est…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <extracomment>window/recognized/dialog</extracomment>
        <translation>&amp;Afficher dans le texte</translation>
    </message>
    <message>
        <source>General Assembly</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Assemblée générale</translation>
    </message>
    <message>
        <source>Security Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Conseil de sécurité</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Conseil des droits de l’homme</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Conseil économique et social</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Russe</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} alinéa du préambule</numerusform>
            <numerusform>{n} alinéas du préambule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} paragraphe du dispositif</numerusform>
            <numerusform>{n} paragraphes du dispositif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sub-paragraphs</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sous-paragraphe</numerusform>
            <numerusform>{n} sous-paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} intertitre</numerusform>
            <numerusform>{n} intertitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} note de bas de page</numerusform>
            <numerusform>{n} notes de bas de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are guesses</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} paragraphe supposé</numerusform>
            <numerusform>{n} paragraphes supposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnote marks are typed digits</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} appel de note en chiffres saisis</numerusform>
            <numerusform>{n} appels de note en chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>the body begins</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>début du corps</translation>
    </message>
    <message>
        <source>the body ends</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>fin du corps</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window/export/where</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Write {output}</source>
        <extracomment>window/export/where</extracomment>
        <translation>Enregistrer ({output})</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Rechercher dans les textes</translation>
    </message>
    <message>
        <source>Texts to search</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Textes où chercher</translation>
    </message>
    <message>
        <source>In both texts, words that are equal on both sides count once, deleted ones too</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Dans les deux textes, les mots identiques des deux côtés comptent une fois, les mots supprimés aussi</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <extracomment>window/changes/filter_bar</extracomment>
        <translation>Effacer les mots</translation>
    </message>
    <message>
        <source>Both texts</source>
        <extracomment>window/find/bar</extracomment>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>Later text</source>
        <extracomment>window/choosing</extracomment>
        <translation>Texte ultérieur</translation>
    </message>
    <message>
        <source>No regular expression: {reason}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>Expression régulière incorrecte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No matches</source>
        <extracomment>window/find/finder</extracomment>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>{place}, from the other end</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{place}, en repartant de l’autre bout</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Termes, un par ligne</translation>
    </message>
    <message>
        <source>How often each term stands in the texts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Fréquence de chaque terme dans les textes</translation>
    </message>
    <message>
        <source>Heads of the counts</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>En-têtes des décomptes</translation>
    </message>
    <message>
        <source>Words or phrases to keep an eye on, &amp;one a line:</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Mots ou expressions à surveiller, &amp;un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>window/find/terms_dialog</extracomment>
        <translation>Ultérieur</translation>
    </message>
    <message>
        <source>The comparing process ended unexpectedly; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>Le processus de comparaison s’est arrêté de façon inattendue&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Resolute made a mistake; nothing was changed.</source>
        <extracomment>window/jobs</extracomment>
        <translation>Une erreur s’est produite dans Resolute&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Raccourcis et signes</translation>
    </message>
    <message>
        <source>Between the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Entre les textes</translation>
    </message>
    <message>
        <source>In the texts</source>
        <extracomment>window/keys_and_signs</extracomment>
        <translation>Dans les textes</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Opération arrêtée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The text on the left is later than the one on the right.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Le texte de gauche est plus récent que celui de droite.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>window/main_window</extracomment>
        <translation>Inverser les côtés</translation>
    </message>
    <message>
        <source>Redline proved both ways</source>
        <extracomment>window/main_window</extracomment>
        <translation>Suivi vérifié dans les deux sens</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>All paragraphs have changed.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Tous les paragraphes ont été modifiés.</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>window/manual/window</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>note on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>la note ({name})</translation>
    </message>
    <message>
        <source>mark on {name}</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>la marque ({name})</translation>
    </message>
    <message numerus="yes">
        <source>marks on {n} changes</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>
            <numerusform>la marque sur {n} modification</numerusform>
            <numerusform>les marques sur {n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>this paragraph</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>ce paragraphe</translation>
    </message>
    <message>
        <source>Go to a paragraph first.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>Allez d’abord à un paragraphe.</translation>
    </message>
    <message>
        <source>Go to a change first: only changes are marked as seen.</source>
        <extracomment>window/marking/marking</extracomment>
        <translation>Allez d’abord à une modification&#xa0;: elles seules peuvent être marquées comme vues.</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>Note sur {name}</translation>
    </message>
    <message>
        <source>&amp;Note; it is kept in the comparison file and stands in no redline.</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>&amp;Note&#xa0;; elle est conservée dans le fichier de comparaison et ne figure dans aucun suivi.</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <extracomment>window/marking/note_dialog</extracomment>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Pas encore vues</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Without a note</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Lié par vous</translation>
    </message>
    <message>
        <source>Marked as seen</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Marqué comme vu</translation>
    </message>
    <message>
        <source>Has a note of yours</source>
        <extracomment>window/marking/wording</extracomment>
        <translation>Porte une note de vous</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>window/messages</extracomment>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>window/commands</extracomment>
        <translation>Ouvrir une paire</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>window/open_dialog</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>window/commands</extracomment>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there</source>
        <extracomment>window/pair/overview</extracomment>
        <translation>Où sont les modifications&#xa0;; cliquez ou faites glisser pour y aller</translation>
    </message>
    <message>
        <source>Earlier and later text side by side</source>
        <extracomment>window/pair/view</extracomment>
        <translation>Textes antérieur et ultérieur côte à côte</translation>
    </message>
    <message>
        <source>Suspect</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Substantive</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>De fond</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Verbe introductif</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <extracomment>window/pair/wording</extracomment>
        <translation type="unfinished">Nuance</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>compare/findings/mechanical</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Footnote</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Migrated</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Changé de partie</translation>
    </message>
    <message>
        <source>Also/further</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Également/en outre</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>De routine</translation>
    </message>
    <message>
        <source>Editorial</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>De forme</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Renuméroté</translation>
    </message>
    <message>
        <source>Masthead</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Adoption line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Mention d’adoption</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation type="unfinished">Mention d’origine</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organ line</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Mention de l’organe</translation>
    </message>
    <message>
        <source>Cells of tables are not recognized, but given by the file.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Les cellules des tableaux ne sont pas reconnues, mais fixées par le fichier.</translation>
    </message>
    <message>
        <source>A blank line is nothing else.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Une ligne vide n’est rien d’autre.</translation>
    </message>
    <message>
        <source>The body cannot begin behind its end.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Le corps ne peut commencer après sa fin.</translation>
    </message>
    <message>
        <source>The body cannot end before its beginning.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Le corps ne peut se terminer avant son début.</translation>
    </message>
    <message>
        <source>There are no digits here: select those that are a footnote&apos;s mark, or are none.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Il n’y a pas de chiffres ici&#xa0;: sélectionnez ceux qui forment un appel de note, ou n’en forment pas.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Rien n’a été corrigé ici.</translation>
    </message>
    <message>
        <source>This mark is no number.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Cet appel n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This mark is a footnote of the file, and not digits that were typed.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Cet appel est une note du fichier, et non des chiffres saisis.</translation>
    </message>
    <message>
        <source>This text has no note {mark}.</source>
        <extracomment>app/correcting</extracomment>
        <translation>Ce texte n’a pas de note {mark}.</translation>
    </message>
    <message>
        <source>Write the later text as tracked changes on the earlier one; drag the button to hand the file out</source>
        <extracomment>window/commands</extracomment>
        <translation>Enregistrer le texte ultérieur en suivi des modifications sur le texte antérieur&#xa0;; faites glisser le bouton pour transmettre le fichier</translation>
    </message>
    <message>
        <source>Print what the texts show now: side by side or in one column, folded or not</source>
        <extracomment>window/commands</extracomment>
        <translation>Imprimer ce que montrent les textes&#xa0;: côte à côte ou en une colonne, repliés ou non</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>window/commands</extracomment>
        <translation>Aperç&amp;u avant impression…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <extracomment>window/commands</extracomment>
        <translation>Voir les pages avant de les imprimer</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>See in four steps what one works with</source>
        <extracomment>window/commands</extracomment>
        <translation>Voir l’essentiel du programme en quatre étapes</translation>
    </message>
    <message>
        <source>It is in {folder} until this window is closed.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Il se trouve dans {folder} jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>The redline is made and proved: drag it out now.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Le suivi est créé et vérifié&#xa0;: faites-le glisser maintenant.</translation>
    </message>
    <message>
        <source>{name} was handed out.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>{name} a été transmis.</translation>
    </message>
    <message>
        <source>Drag the redline once the work that is being done has ended.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Faites glisser le suivi quand le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>The redline is being made; hold on.</source>
        <extracomment>window/handing_out</extracomment>
        <translation>Création du suivi en cours&#xa0;; ne relâchez pas.</translation>
    </message>
    <message>
        <source>New to Resolute? A tour shows in four steps what one works with.</source>
        <extracomment>window/main_window</extracomment>
        <translation>Vous découvrez Resolute&#xa0;? Une visite guidée en montre l’essentiel en quatre étapes.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/main_window</extracomment>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <extracomment>window/main_window</extracomment>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Annex</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>window/correcting/kinds</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>{before} (now {after}) unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{before} (maintenant {after}) sans changement</translation>
    </message>
    <message>
        <source>{name}; click to show</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}&#xa0;; cliquer pour afficher</translation>
    </message>
    <message>
        <source>{name}; click to fold</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name}&#xa0;; cliquer pour replier</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Changed in dates, spelling or numbers alone</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Dates, orthographe ou numéros seuls modifiés</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved ({also} also changed)</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} déplacé (dont {also} avec modifications)</numerusform>
            <numerusform>{n} déplacés (dont {also} avec modifications)</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>{name} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{name} sans changement</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>déplacé depuis {place}</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>déplacé vers {place}</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>déplacé ailleurs</translation>
    </message>
    <message>
        <source>{word}, moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>{word}, déplacé</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} déplacé</numerusform>
            <numerusform>{n} déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {mark}</source>
        <extracomment>window/accessible/words</extracomment>
        <translation>Note {mark}</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>only in the later text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>dans le texte ultérieur seulement</translation>
    </message>
    <message>
        <source>only in the earlier text</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>dans le texte antérieur seulement</translation>
    </message>
    <message>
        <source>a paragraph that stood elsewhere</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>un paragraphe qui était ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} inchangé</numerusform>
            <numerusform>{n} inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inserted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} inséré</numerusform>
            <numerusform>{n} insérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} supprimé</numerusform>
            <numerusform>{n} supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} scindé</numerusform>
            <numerusform>{n} scindés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} fusionné</numerusform>
            <numerusform>{n} fusionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Find a command by a few letters</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Rechercher une commande par quelques lettres</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>window/palette/dialog</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Printed: {name}</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>Imprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be written to.</source>
        <extracomment>window/printing/dialogs</extracomment>
        <translation>Rien n’a été imprimé&#xa0;: impossible d’écrire dans {name}.</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>window/printing/paper</extracomment>
        <translation>Page {n} sur {total}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>P&amp;aper…</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>&amp;Papier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>window/commands</extracomment>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>&amp;Agrandir</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>window/printing/preview</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>By you</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Par vous</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>
            <numerusform>{n} correction</numerusform>
            <numerusform>{n} corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Repère</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>window/recognized/tree</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <extracomment>window/session/bench</extracomment>
        <translation>Garder tel quel</translation>
    </message>
    <message numerus="yes">
        <source>{names} were changed by another program.</source>
        <extracomment>window/session/bench</extracomment>
        <translation>
            <numerusform>{names} a été modifié par un autre programme.</numerusform>
            <numerusform>{names} ont été modifiés par un autre programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>window/session/bench</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <extracomment>window/session/bench</extracomment>
        <translation>{command} {step}</translation>
    </message>
    <message>
        <source>what was stopped</source>
        <extracomment>window/session/keeper</extracomment>
        <translation>l’opération arrêtée</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Resolute s’est fermé de façon inattendue.</translation>
    </message>
    <message>
        <source>The comparison of {earlier} with {later} can be restored</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>La comparaison de {earlier} avec {later} peut être récupérée</translation>
    </message>
    <message numerus="yes">
        <source>{n} links of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} de vos liens</numerusform>
            <numerusform>{n} de vos liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections of yours</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} de vos corrections</numerusform>
            <numerusform>{n} de vos corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>window/pair/wording</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes marked as seen</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} modification marquée comme vue</numerusform>
            <numerusform>{n} modifications marquées comme vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>Ne pas récupérer</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons can be restored.</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>
            <numerusform>{n} comparaison peut être récupérée.</numerusform>
            <numerusform>{n} comparaisons peuvent être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>, with {told}</source>
        <extracomment>window/session/leftovers</extracomment>
        <translation>, avec {told}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>window/session/recent</extracomment>
        <translation>Éléments récen&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Keep such a list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>&amp;Conserver cette liste</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>window/session/recent</extracomment>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <extracomment>window/session/recent</extracomment>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{names} dans {folder}</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>{name} n’est plus dans {folder}</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <extracomment>window/choosing</extracomment>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Save what you did to this comparison?</source>
        <extracomment>window/session/saving</extracomment>
        <translation>Enregistrer votre travail sur cette comparaison&#xa0;?</translation>
    </message>
    <message>
        <source>Your links, notes and marks would be lost otherwise.</source>
        <extracomment>window/session/saving</extracomment>
        <translation>Sinon, vos liens, notes et marques seront perdus.</translation>
    </message>
    <message>
        <source>No window has left unsaved work.</source>
        <extracomment>window/session/windows</extracomment>
        <translation>Aucune fenêtre n’a laissé de travail non enregistré.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What the window speaks; the texts stay as they are</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Langue de la fenêtre&#xa0;; les textes restent tels quels</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>window/commands</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Clair ou sombre, ou comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Couleurs des modifications</translation>
    </message>
    <message>
        <source>Each kind of change has its own line and sign as well, so that no colour has to be told from another</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Chaque type de modification a aussi son trait et son signe, pour ne pas dépendre des couleurs</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of the texts at 100 %</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Des textes à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Counts as unchanged</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Comptent comme inchangés</translation>
    </message>
    <message>
        <source>Where nothing else changed, the list leaves it out and says how many it hides; so does next change</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Sans autre modification, un paragraphe est omis de la liste, qui dit combien elle en masque&#xa0;; «&#xa0;Modification suivante&#xa0;» le saute aussi</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Whose tracked changes they are; empty, it is the name that the system knows</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Auteur des modifications suivies&#xa0;; à défaut, le nom que connaît le système</translation>
    </message>
    <message>
        <source>Remember which pairs were open</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Retenir les paires ouvertes</translation>
    </message>
    <message>
        <source>Without it no list of files is kept, and the one there is forgotten</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Sans cela, aucune liste de fichiers n’est conservée, et la liste actuelle est oubliée</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Latin et cyrillique</translation>
    </message>
    <message>
        <source>The letters of texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Police des textes</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>The letters of Arabic texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Police des textes arabes</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>window/recognized/facts</extracomment>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>The letters of Chinese texts</source>
        <extracomment>window/settings_dialog/declared</extracomment>
        <translation>Police des textes chinois</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The language changes when Resolute is started again.</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>La langue changera au prochain démarrage de Resolute.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>window/settings_dialog/dialog</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Drop the earlier and the later text here, both at once if you like. They stay on this computer.</source>
        <extracomment>window/start_page</extracomment>
        <translation>Déposez ici le texte antérieur et le texte ultérieur, ensemble si vous voulez. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or paste them: {earlier} takes what was copied as the earlier text, {later} as the later one.</source>
        <extracomment>window/start_page</extracomment>
        <translation>Ou collez-les&#xa0;: {earlier} prend ce qui a été copié comme texte antérieur, {later} comme texte ultérieur.</translation>
    </message>
    <message>
        <source>Compared last</source>
        <extracomment>window/session/recent_list</extracomment>
        <translation>Dernières comparaisons</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>window/start_page</extracomment>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>What changed since the last resolution?</source>
        <extracomment>window/start_page</extracomment>
        <translation>Qu’est-ce qui a changé depuis la dernière résolution&#xa0;?</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <extracomment>window/status</extracomment>
        <translation>Aucune modification affichée</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>window/changes/panel</extracomment>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>window/export/outcome</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>window/status</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>window/find/finder</extracomment>
        <translation>{n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>window/changes/saying</extracomment>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>window/theme</extracomment>
        <translation>Bleu et orange</translation>
    </message>
    <message>
        <source>Green and red</source>
        <extracomment>window/theme</extracomment>
        <translation>Vert et rouge</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>window/theme</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>window/tour/bubble</extracomment>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>From change to change</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>De modification en modification</translation>
    </message>
    <message>
        <source>Each paragraph stands beside what became of it, and the sign between them says what that is. {next_change} goes to the next change, {previous_change} to the one before.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Chaque paragraphe est à côté de ce qu’il est devenu, et le signe qui les sépare dit de quoi il s’agit. {next_change} mène à la modification suivante, {previous_change} à la précédente.</translation>
    </message>
    <message>
        <source>All changes in a list</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Toutes les modifications dans une liste</translation>
    </message>
    <message>
        <source>The list says of what kind each change is. Filter it, and next change stops at what is left alone; what is hidden is always counted.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>La liste donne le type de chaque modification. Filtrez-la, et «&#xa0;Modification suivante&#xa0;» ne s’arrête plus qu’à ce qui reste&#xa0;; ce qui est masqué est toujours compté.</translation>
    </message>
    <message>
        <source>Find words, and pair paragraphs</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Rechercher des mots et associer des paragraphes</translation>
    </message>
    <message>
        <source>{find} finds words on both sides. Where two paragraphs do not belong together, drag the label of one onto another, or press {pair_with}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>{find} recherche des mots des deux côtés. Si deux paragraphes ne vont pas ensemble, faites glisser le repère de l’un sur un autre, ou appuyez sur {pair_with}.</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>The redline is a Word file with tracked changes, proved both ways; drag this button into a mail or a folder, or click it. {print} prints, {export} has the other outputs. Now open your own texts: {open_pair}.</source>
        <extracomment>window/tour/steps</extracomment>
        <translation>Le suivi est un fichier Word en suivi des modifications, vérifié dans les deux sens&#xa0;; faites glisser ce bouton dans un courriel ou un dossier, ou cliquez dessus. {print} imprime, {export} propose les autres documents. Ouvrez maintenant vos propres textes&#xa0;: {open_pair}.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>window/accessible/words</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Amendment {number} cannot be placed: {reason}.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>L’amendement {number} ne peut être situé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The amendments move {name} to follow itself.</source>
        <extracomment>writers/amendments/applying</extracomment>
        <translation>Les amendements placent {name} après lui-même.</translation>
    </message>
    <message>
        <source>“{line}” is no amendment, and no title of a section of the list.</source>
        <extracomment>writers/amendments/listing</extracomment>
        <translation>«&#xa0;{line}&#xa0;» n’est ni un amendement ni un titre de section de la liste.</translation>
    </message>
    <message>
        <source>Applied to the earlier text, the list does not give the later one: {fault}.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>Appliquée au texte antérieur, la liste ne donne pas le texte ultérieur&#xa0;: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>Applied to the earlier text, the list gives the later one: yes, all {n} paragraphs.</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>
            <numerusform>Appliquée au texte antérieur, la liste donne le texte ultérieur&#xa0;: oui, le seul paragraphe.</numerusform>
            <numerusform>Appliquée au texte antérieur, la liste donne le texte ultérieur&#xa0;: oui, les {n} paragraphes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fault} (and {n} more)</source>
        <extracomment>app/proof</extracomment>
        <translation>
            <numerusform>{fault} (et {n} autre)</numerusform>
            <numerusform>{fault} (et {n} autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} does not belong there</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>{words} ne devrait pas s’y trouver</translation>
    </message>
    <message>
        <source>{words} is missing</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>{words} manque</translation>
    </message>
    <message>
        <source>{words} is to be {wanted}</source>
        <extracomment>writers/amendments/proving</extracomment>
        <translation>{words} devrait être {wanted}</translation>
    </message>
    <message>
        <source>{name} is no font file that can be read.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>{name} n’est pas un fichier de police lisible.</translation>
    </message>
    <message>
        <source>{name} cannot be used: it has no outlines, or forbids that it is embedded.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>{name} est inutilisable&#xa0;: la police n’a pas de contours vectoriels, ou son incorporation est interdite.</translation>
    </message>
    <message>
        <source>No font with {letters} was found on this computer; name the file of one with --font.</source>
        <extracomment>writers/pdf/fonts</extracomment>
        <translation>Aucune police avec {letters} n’a été trouvée sur cet ordinateur&#xa0;; indiquez un fichier de police avec --font.</translation>
    </message>
    <message>
        <source>The later text is no Word file: formatting of words that stay is left as in the base.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>Le texte ultérieur n’est pas un fichier Word&#xa0;: la mise en forme des mots conservés reste celle du fichier de base.</translation>
    </message>
    <message>
        <source>The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them.</source>
        <extracomment>writers/redline/__init__</extracomment>
        <translation>Le fichier antérieur est réglé pour masquer les modifications suivies&#xa0;: dans Word, Révision, Toutes les marques les affiche.</translation>
    </message>
    <message>
        <source>Table {number} has other columns than before: it is deleted and inserted whole.</source>
        <extracomment>writers/redline/body</extracomment>
        <translation>Le tableau {number} n’a plus les mêmes colonnes&#xa0;: il est supprimé et inséré en entier.</translation>
    </message>
</context>
</TS>
