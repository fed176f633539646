"""What the network sees of one word: the same few features here and in src/language/features.ts.

A word is folded (quotes, dashes, digits, case) before anything is looked up, so that a curly and a straight
quotation mark, or 2015 and 2022, are one thing. Hashes are 32-bit FNV-1a over UTF-16 code units, because both
languages can compute them to the last bit.
"""

import re

FOLD = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u02bc": "'", "`": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2026": "...", "\u00a0": " ", "\u00ad": "",
}
FOLD_TABLE = str.maketrans(FOLD)
DIGIT = re.compile(r"[0-9]")
RUN = re.compile(r"(.)\1{3,}", re.S)

WORD_PAD, WORD_UNKNOWN = 0, 1
GRAM_BUCKETS = 32768
GRAMS_MOST = 32
AFFIX_BUCKETS = 4096
AFFIXES = ("p1", "p3", "s2", "s3", "sh")
GAZETTEER_CLASSES = 64


def fold(word):
    """Quotes, dashes and ellipses to their plain forms; two straight quotes or backticks to one double quote.

    >>> fold('\u201cU.S.\u201d')
    '"U.S."'
    """
    plain = word.translate(FOLD_TABLE)
    if plain in ("''", "``"):
        return '"'
    if plain == "--" or plain == "---":
        return "-"
    return plain


def key(word):
    """The form under which a word's own vector is looked up: folded, lower case, digits as 0.

    >>> key('2015'), key('Putin')
    ('0000', 'putin')
    """
    return DIGIT.sub("0", fold(word).lower())


def shape(word):
    """Upper, lower, digit and other, runs cut at four, eight characters at most.

    >>> shape('McDonald'), shape('$40')
    ('XxXxxxx', '$dd')
    """
    out = []
    for ch in fold(word):
        if "0" <= ch <= "9":
            out.append("d")
        elif "a" <= ch <= "z":
            out.append("x")
        elif "A" <= ch <= "Z":
            out.append("X")
        elif ch.lower() != ch:
            out.append("X")
        elif ch.upper() != ch:
            out.append("x")
        else:
            out.append(ch)
    return RUN.sub(lambda m: m.group(1) * 4, "".join(out))[:8]


def code_units(text):
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def fnv1a(text):
    """32-bit FNV-1a, one UTF-16 code unit a step."""
    value = 0x811C9DC5
    for unit in code_units(text):
        value = ((value ^ unit) * 0x01000193) & 0xFFFFFFFF
    return value


def affix_ids(word):
    """Five rows of the affix table: first letter, first three, last two, last three, shape. Row 0 is padding."""
    low = key(word)
    parts = ("p1" + low[:1], "p3" + low[:3], "s2" + low[-2:], "s3" + low[-3:], "sh" + shape(word))
    return tuple(1 + fnv1a(p) % (AFFIX_BUCKETS - 1) for p in parts)


def gram_ids(word):
    """Rows of the n-gram table for the 3-, 4- and 5-grams of ^word$, shorter first, left to right, 32 at most."""
    padded = "^" + key(word) + "$"
    rows = []
    for n in (3, 4, 5):
        for i in range(len(padded) - n + 1):
            rows.append(1 + fnv1a("g" + padded[i:i + n]) % (GRAM_BUCKETS - 1))
            if len(rows) == GRAMS_MOST:
                return rows
    return rows or [0]


def lemma_rule(word, lemma):
    """How to turn a word into its lemma: the case of the result, letters cut from the end, letters added.

    >>> lemma_rule('studies', 'study')
    'l|3|y'
    """
    low, target = fold(word).lower(), fold(lemma).lower()
    plain = fold(lemma)
    if len(plain) > 1 and plain.isupper():
        case = "U"
    elif plain[:1].isupper():
        case = "u"
    else:
        case = "l"
    same = 0
    while same < min(len(low), len(target)) and low[same] == target[same]:
        same += 1
    return f"{case}|{len(low) - same}|{target[same:]}"


def apply_lemma_rule(word, rule):
    """The inverse of lemma_rule; a rule that cuts more than there is leaves the word whole.

    >>> apply_lemma_rule('Parties', 'l|3|y')
    'party'
    """
    case, cut, add = rule.split("|", 2)
    if rule == "l|0|" and not any(c.isalpha() for c in word):
        return word
    low = fold(word).lower()
    n = int(cut)
    stem = low if n > len(low) else (low[: len(low) - n] if n else low) + add
    if case == "u":
        return stem[:1].upper() + stem[1:]
    return stem.upper() if case == "U" else stem
