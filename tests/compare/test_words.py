"""Spans read as phrases, cut where a reader would cut."""

from __future__ import annotations

import pytest

from compare.notation import words
from resolute.compare.words import spans


@pytest.mark.parametrize(
    ("earlier", "later", "marked"),
    [
        ("all growers;", "all growers, as appropriate;", "all growers{+, as appropriate+};"),
        ("Urges all growers", "Also urges all growers", "[-Urges-]{+Also urges+} all growers"),
        (
            "Urges growers to rest",
            "Also urges growers, upon request, to rest",
            "[-Urges-]{+Also urges+} growers{+, upon request,+} to rest",
        ),
        ("wells, and rivers", "wells, ponds, and rivers", "wells, {+ponds, +}and rivers"),
        ("the rights of men", "the rights of women and of men", "the rights of {+women and of +}men"),
        ("on 18 December 2013,", "on 19 December 2017,", "on [-18 December 2013-]{+19 December 2017+},"),
        ("resolution 66/163 of", "resolution 68/164 of", "resolution [-66/163-]{+68/164+} of"),
        ("1325 (2000)", "1325 (2001)", "[-1325 (2000)-]{+1325 (2001)+}"),
        ("A/68/456", "A/72/439/Add.2", "[-A/68/456-]{+A/72/439/Add.2+}"),
        ("self-made", "self-taught", "[-self-made-]{+self-taught+}"),
        ("old rusty pumps", "new shiny wheels", "[-old rusty pumps-]{+new shiny wheels+}"),
        ("霜冻的报告", "霜冻和干旱的报告", "霜冻{+和干旱+}的报告"),
        ("Chapter\u00a0VII", "Chapter VII", "Chapter[-\u00a0-]{+ +}VII"),
        ("on 4\u00a0May\u00a02031", "on 4 May\u00a02031", "on 4[-\u00a0-]{+ +}May\u00a02031"),
        ("tap; drain", "tap;\nDrain", "tap;[- drain-]{+\nDrain+}"),
        (
            "the almanac\ufffc says",
            "the calendar\ufffc tells",
            "the [-almanac-]{+calendar+}\ufffc [-says-]{+tells+}",
        ),
        ("", "new", "{+new+}"),
        ("", "", ""),
    ],
)
def test_marks(earlier: str, later: str, marked: str) -> None:
    assert words(spans(earlier, later)) == marked


def test_kept_phrases_stay_unmarked_between_long_changes() -> None:
    earlier = "Encourages the growers of the valley to cover all seedlings with straw before the frost"
    later = "Calls upon every grower of the valley to protect young trees with straw before the hail"
    assert "of the valley to" in [span.text.strip() for span in spans(earlier, later)]


def test_huge_wordings_are_replaced_as_wholes() -> None:
    earlier, later = "frost " * 20_000, "hail " * 20_000
    assert len(spans(earlier + "a", later + "b")) == 2
