"""Readers for the public data sets: each gives sentences as plain dicts, with what the set annotates and no more.

A sentence holds `words` and, where known, `upos`, `xpos`, `feats`, `lemmas`, `heads`, `rels` and `names` (BIO over
PER, ORG, LOC, MISC; None where a token's name is not known). A missing layer is simply absent.
"""

import json
import re
from pathlib import Path

OPEN_GUM = {"academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"}
NAME_TAGS = ["O"] + [f"{b}-{t}" for t in ("PER", "ORG", "LOC", "MISC") for b in "BI"]
TITLES = set(
    "president mr. mrs. ms. mr mrs ms dr. dr prof. professor sir lady lord king queen prince princess general gen. colonel col. "
    "captain capt. lieutenant lt. sgt. sergeant senator sen. representative rep. governor gov. mayor minister premier chancellor "
    "secretary ambassador judge justice pope saint st. reverend rev. father sister brother prime vice deputy chief director "
    "chairman ceo commander admiral major sheikh ayatollah imam rabbi emperor empress".split()
)


def read_conllu(path, keep=None):
    """Sentences of a CoNLL-U file with document id, genre, text and whether a paragraph begins."""
    sentences, doc, paragraph, meta, rows, multi = [], "", True, {}, [], []
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            doc, paragraph = line.split("=", 1)[1].strip(), True
        elif line.startswith("# newpar"):
            paragraph = True
        elif line.startswith("# ") and " = " in line:
            name, value = line[2:].split(" = ", 1)
            meta[name] = value
        elif not line:
            if rows:
                genre = doc.split("_")[1] if doc.startswith("GUM_") else doc.split("-")[0]
                if keep is None or keep(doc, genre):
                    sentences.append(sentence_of(rows, multi, meta, doc, genre, paragraph))
                paragraph = False
            meta, rows, multi = {}, [], []
        elif line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            elif "-" in cells[0]:
                first, last = map(int, cells[0].split("-"))
                multi.append((first, last, cells[1], "SpaceAfter=No" not in cells[9]))
    return sentences


def sentence_of(rows, multi, meta, doc, genre, paragraph):
    return dict(
        id=meta.get("sent_id", ""), text=meta.get("text", ""), doc=doc, genre=genre, paragraph=paragraph, multi=multi,
        words=[c[1] for c in rows], lemmas=[c[2] for c in rows], upos=[c[3] for c in rows], xpos=[c[4] for c in rows],
        feats=[c[5] for c in rows], heads=[int(c[6]) for c in rows], rels=[c[7] for c in rows],
        space=["SpaceAfter=No" not in c[9] for c in rows], misc=[c[9] for c in rows],
    )


def read_uner(path):
    """Names by sentence id: BIO tags, None where the first published version left a stray class."""
    tags, current = {}, []
    for line in open(path, encoding="utf8"):
        if line.startswith("# sent_id"):
            current = tags[line.split("=", 1)[1].strip()] = []
        elif line[:1].isdigit():
            tag = line.rstrip("\n").split("\t")[2]
            kind = tag[2:]
            current.append(tag if tag == "O" or kind in ("PER", "ORG", "LOC") else tag[:2] + "MISC" if kind == "OTH" else None)
    return tags


def add_uner(sentences, path):
    known = read_uner(path)
    for s in sentences:
        tags = known.get(s["id"])
        if tags and len(tags) == len(s["words"]):
            s["names"] = tags


def entity_mentions(sentence):
    """GUM's bracketed mentions of one sentence: (type, first, last, syntactic head), inclusive positions from 0."""
    open_, done = [], []
    for i, misc in enumerate(sentence["misc"]):
        cell = next((p[7:] for p in misc.split("|") if p.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", cell):
            fields = part.strip("()").split("-")
            if part.startswith("("):
                open_.append((fields[0], fields[1] if len(fields) > 1 else "", i))
            if part.endswith(")"):
                at = next((k for k in range(len(open_) - 1, -1, -1) if open_[k][0] == fields[0]), None)
                if at is not None:
                    _, kind, first = open_.pop(at)
                    done.append((kind, first, i, head_within(sentence["heads"], first, i)))
    return done


def head_within(heads, first, last):
    """The first token of a span whose governor stands outside it (heads count from 1, positions from 0)."""
    return next((i for i in range(first, last + 1) if not first <= heads[i] - 1 <= last), last)


def gum_names(sentence):
    """Name tags from mentions with a proper head: a run of proper nouns, titles off, 'of' kept inside bodies."""
    words, xpos = sentence["words"], sentence["xpos"]
    proper = [x in ("NNP", "NNPS") for x in xpos]
    kinds = {"person": "PER", "organization": "ORG", "place": "LOC"}
    tags = [None if p else "O" for p in proper]
    spans = []
    for kind, first, last, head in entity_mentions(sentence):
        if not proper[head]:
            continue
        label = kinds.get(kind, None if kind == "time" else "MISC")
        if label is None:
            for i in range(first, last + 1):
                tags[i] = "O"
            continue
        a, b = head, head
        joins = {"-", "&", "'s", "’s", "."} | ({"of", "for", "the", "and"} if label in ("ORG", "MISC") else set())
        while a > first and (proper[a - 1] or words[a - 1] in joins and proper_before(proper, words, joins, a - 1, first)):
            a -= 1
        while b < last and (proper[b + 1] or words[b + 1] in joins and proper_after(proper, words, joins, b + 1, last)):
            b += 1
        if label == "PER":
            titles = [i for i in range(a, b + 1) if words[i].lower() in TITLES]
            for i in titles:
                tags[i] = "O"
            a = titles[-1] + 1 if titles else a
            if a > b:
                continue
            label = "MISC" if a == b and xpos[a] == "NNPS" else label
        spans.append((b - a, a, b, label))
    for _, a, b, label in sorted(spans):
        for i in range(a, b + 1):
            tags[i] = ("B-" if i == a else "I-") + label
        if b + 1 < len(words) and (tags[b + 1] or "O")[0] == "I":
            tags[b + 1] = "B" + tags[b + 1][1:]
    return tags


def proper_before(proper, words, joins, i, first):
    while i >= first and words[i] in joins:
        i -= 1
    return i >= first and proper[i]


def proper_after(proper, words, joins, i, last):
    while i <= last and words[i] in joins:
        i += 1
    return i <= last and proper[i]


def read_wikigold(path):
    sentences, words, tags = [], [], []
    for line in list(open(path, encoding="utf8")) + [""]:
        line = line.strip()
        if not line:
            if words and words != ["-DOCSTART-"]:
                sentences.append(dict(words=words, names=bio(tags), name_set=2))
            words, tags = [], []
        else:
            word, tag = line.split()
            words.append(word)
            tags.append(tag)
    return sentences


def bio(tags):
    """I-only tags as B and I."""
    out, before = [], "O"
    for tag in tags:
        out.append(tag if tag == "O" else ("I-" if before[2:] == tag[2:] and tag[0] == "I" else "B-") + tag[2:])
        before = tag
    return out


def read_meantime(path):
    """Wikinews sentences with the names among their entity mentions; a capital outside any of them is not known."""
    sentences = []
    for line in open(path, encoding="utf8"):
        report = json.loads(line)
        text = report["text"]
        for s in report["sentences"]:
            tokens = s["tokens"]
            words = [text[a:b] for a, b in tokens]
            tags = [None if i and w[:1].isupper() else "O" for i, w in enumerate(words)]
            spans = []
            for m in report["entity_mentions"]:
                if m["sent"] != s["n"] or m["type"] not in ("PER", "ORG", "LOC"):
                    continue
                inside = [i for i, (a, b) in enumerate(tokens) if a >= m["span"][0] and b <= m["span"][1]]
                while inside and (words[inside[0]].lower() in TITLES or words[inside[0]].lower() == "the"):
                    inside.pop(0)
                if inside and all(words[i][:1].isupper() or words[i] in ("of", "&", "-", "for") for i in inside) and words[inside[0]][:1].isupper():
                    spans.append((len(inside), inside[0], inside[-1], m["type"]))
            for _, a, b, kind in sorted(spans):
                for i in range(a, b + 1):
                    tags[i] = ("B-" if i == a else "I-") + kind
            sentences.append(dict(words=words, names=tags, name_set=3))
    return sentences


def read_geovirus(path):
    """(text, [(start, end)]) a report: the places are marked, other names are not."""
    raw = Path(path).read_text(encoding="utf8")
    reports = []
    for article in raw.split("<article>")[1:]:
        text = unescape(re.search(r"<text>(.*?)</text>", article, re.S).group(1))
        spans = []
        for name, start in re.findall(r"<name>(.*?)</name>\s*<start>(\d+)</start>", article):
            at = text.find(unescape(name), max(0, int(start) - 8))
            if 0 <= at <= int(start) + 8:
                spans.append((at, at + len(unescape(name))))
        reports.append((text, spans))
    return reports


def read_wikiwars(folder):
    """Running text of the war histories, one string a paragraph, markup off."""
    texts = []
    for path in sorted(Path(folder).glob("WikiWars_*/in/*")):
        raw = path.read_text(encoding="utf8", errors="replace")
        body = re.search(r"<TEXT>(.*?)</TEXT>", raw, re.S)
        plain = unescape(re.sub(r"<[^>]+>", "", body.group(1) if body else raw))
        texts += [re.sub(r"\s+", " ", p).strip() for p in re.split(r"\n\s*\n", plain) if len(p.split()) > 8]
    return texts


def read_remarks(folder):
    """The remarks of the State Department's lists of visits and travels: public domain."""
    texts = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        for line in open(path, encoding="utf8"):
            row = json.loads(line)
            if row.get("remarks"):
                texts.append(row["remarks"])
    return texts


def unescape(text):
    for name, plain in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(name, plain)
    return text


def treebanks(data):
    """Training and development sentences that may train what ships, with names where a set has them."""
    data = Path(data)
    gum_open = lambda doc, genre: genre in OPEN_GUM
    train = read_conllu(data / "ud-ewt/en_ewt-ud-train.conllu")
    add_uner(train, data / "uner-ewt/en_ewt-ud-train.iob2")
    gum = read_conllu(data / "ud-gum/en_gum-ud-train.conllu", gum_open)
    for s in gum:
        s["names"], s["name_set"] = gum_names(s), 1
    ewt_dev = read_conllu(data / "ud-ewt/en_ewt-ud-dev.conllu")
    add_uner(ewt_dev, data / "uner-ewt/en_ewt-ud-dev.iob2")
    gum_dev = read_conllu(data / "ud-gum/en_gum-ud-dev.conllu")
    return train + gum, {"ewt-dev": ewt_dev, "gum-dev": gum_dev}
