"""Chinese characters as Japanese texts write them."""

import functools

from glocal.gazetteer.tables import table_rows


def in_japanese_letters(name: str) -> str:
    """Return a name in characters that Japanese texts write, or an empty text where one of them is not known.

    Source: JIS X 0208 and 0212; `simplified.txt`.

    >>> in_japanese_letters("广州市"), in_japanese_letters("三鄉市"), in_japanese_letters("深圳")
    ('広州市', '三郷市', '深圳')
    >>> in_japanese_letters("뉴욕")
    ''
    """
    written = name.translate(_table())
    return written if all(len(letter.encode("euc_jp", "replace")) > 1 for letter in written) else ""


@functools.cache
def _table() -> dict[int, str]:
    return {ord(pair[0]): pair[1] for row in table_rows("simplified.txt") for pair in row[0].split()}
