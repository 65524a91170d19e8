"""Fill in where the quotes of an expectation stand: `python tests/cases/complete.py tests/cases/open/NAME.json ...`.

Whoever writes a case by hand writes evidence as `{"quote": "..."}`; this adds `start` and `end`. Exit status 1 where a
quote does not stand in its article; that file is left as it is.
"""

import json
import sys
from pathlib import Path
from typing import Any

Record = dict[str, Any]  # Any: JSON values, whose form test_cases.py checks


def completed(gold: Record) -> Record:
    """Return the expectation with the span of every quote, found at its first occurrence in the article.

    Raises:
        ValueError: a quote does not stand in its article.
    """
    texts = ["\n".join([a["headline"], *a["captions"], a["body"]]) for a in gold["articles"]]
    facts = {
        key: [
            fact | {"evidence": [_placed(texts[fact["article"]], e["quote"]) for e in fact["evidence"]]}
            for fact in gold[key]
        ]
        for key in ("ties", "activities")
    }
    return gold | facts


def _placed(text: str, quote: str) -> Record:
    start = text.find(quote)
    if not quote or start < 0:
        raise ValueError(f"no such words in the article: {quote!r}")
    return {"start": start, "end": start + len(quote), "quote": quote}


def main(paths: list[Path]) -> int:
    """Complete the files in place and return the exit status."""
    failed = False
    for path in paths:
        try:
            gold = completed(json.loads(path.read_text(encoding="utf-8")))
        except ValueError as error:
            failed = True
            sys.stderr.write(f"{path}: {error}\n")
            continue
        path.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main([Path(argument) for argument in sys.argv[1:]]))
