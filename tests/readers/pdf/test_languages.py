"""Right-to-left, Chinese and French texts, printed by LibreOffice and read again."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from helpers.tools import pdf_by_libreoffice
from readers import invented
from readers.shared_documents import read
from resolute.model import Paragraph

TEXTS = {
    "ar": (
        "\tإن الجمعية العامة،\n"
        "\t_إذ تشير_ إلى قرارها 93/12 المؤرخ 4 أيار/مايو 2038 بشأن قياس المد والجزر في الموانئ "
        "الصغيرة، وإلى التقارير التي قدمها الأمين العام في هذا الشأن (A/93/5) وإلى تقرير المد "
        "(الجزء الثاني)،\n"
        "\t1 -\t_ترحب_ بتقرير الأمين العام عن المد والجزر في الموانئ الصغيرة التي لا تتوافر فيها "
        "أجهزة القياس؛\n"
    ),
    "zh": (
        "大会，\n"
        "_回顾_其2038年5月4日第93/12号决议，以及秘书长在过去三年中就小型港口潮汐测量"
        "问题提交的各份报告和其中所载的各项结论，\n"
        "1.\t_欢迎_秘书长关于潮汐的报告，并请所有港口每天测量潮汐两次；\n"
    ),
    "fr": (
        "\tL’Assemblée générale,\n"
        "\t_Rappelant_ sa résolution 93/12 du 4 mai 2038 relative à la mesure des marées dans les "
        "petits ports, ainsi que l’auto-évaluation des capitaineries et des stations de mesure qui "
        "en dépendent,\n"
        "\t1.\t_Se félicite_ du rapport du Secrétaire général;\n"
        "\ta)\tDe mesurer la marée deux fois par jour.\n"
    ),
    "ru": (
        "\tГенеральная Ассамблея,\n"
        "\t_ссылаясь_ на свою резолюцию 93/12 от 4 мая 2038 года об измерении приливов в малых "
        "портах и на доклады Генерального секретаря по этому вопросу,\n"
        "\t1.\t_приветствует_ доклад Генерального секретаря;\n"
    ),
    "es": (
        "\tLa Asamblea General,\n"
        "\t_Recordando_ su resolución 93/12, de 4 de mayo de 2038, relativa a la medición de las "
        "mareas en los puertos pequeños, y los informes del Secretario General al respecto,\n"
        "\t1.\t_Acoge con beneplácito_ el informe del Secretario General;\n"
    ),
}


def document(language: str) -> bytes:
    from_right = language == "ar"
    paragraph = "<w:pPr><w:bidi/></w:pPr>" if from_right else ""
    return invented.package(
        "".join(
            f"<w:p>{paragraph}{runs(text, from_right=from_right)}</w:p>"
            for text in TEXTS[language].splitlines()
        )
    )


def runs(text: str, *, from_right: bool) -> str:
    found = ""
    for place, piece in enumerate(text.split("_")):
        properties = ("<w:i/><w:iCs/>" if place % 2 else "") + ("<w:rtl/>" if from_right else "")
        pieces = [f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in piece.split("\t")]
        found += f"<w:r><w:rPr>{properties}</w:rPr>{'<w:tab/>'.join(pieces)}</w:r>"
    return found


def told(paragraph: Paragraph) -> tuple[str, str, str, str]:
    return paragraph.kind, paragraph.label, paragraph.opening, paragraph.text


@pytest.mark.parametrize("language", TEXTS)
def test_a_printed_text_is_read_as_its_word_file(language: str, tmp_path: Path) -> None:
    written = tmp_path / f"{language}.docx"
    written.write_bytes(document(language))
    found = read(pdf_by_libreoffice(written, tmp_path))
    expected = [told(paragraph) for paragraph in read(written).paragraphs if paragraph.text]
    assert [told(paragraph) for paragraph in found.paragraphs] == expected
    assert found.language == language
