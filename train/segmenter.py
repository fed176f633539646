"""Two small networks for raw text: where a word ends inside a run of characters, and where a sentence ends between words.

Both see little windows and keep no state, so a text of any length is cut in linear time, and cutting it in pieces
gives the same answer. The word network is asked only at candidate places (beside a character that is no letter, before
n't, or inside a listed contraction); elsewhere a run of letters is one word.
"""

import collections
import random
import re
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

import corpora
from features import AFFIX_BUCKETS, fnv1a, fold, key, shape

WINDOW = 8
CHARS = "".join(chr(c) for c in range(33, 127)) + "\u00a3\u20ac\u2022"
CHAR_CLASSES = len(CHARS) + 6  # 0 outside the zone, 1 space, then CHARS, then lower, upper, digit-like and symbol beyond ASCII
HASH_ROWS = 8192
INSIDE, JOINED, END = 0, 1, 2
SPACE = re.compile(r"\s")
QUOTE_OPEN, QUOTE_CLOSE = "\u201c\u00ab", "\u201d\u00bb"


def char_class(ch):
    """A small number for one UTF-16 code unit."""
    plain = fold(ch) if ch != "\u2026" else "."
    at = CHARS.find(plain) if len(plain) == 1 else -1
    if at >= 0:
        return at + 2
    if SPACE.match(ch):
        return 1
    base = len(CHARS) + 2
    if ch.lower() != ch:
        return base + 1
    if ch.upper() != ch or ch.isalpha():
        return base
    return base + 2 if ch.isdigit() else base + 3


def is_letter(ch):
    return ch.isalpha()


ATOMS = re.compile(
    r"(?:(?:https?|ftp)://|www\.)[^\s<>()\[\]\"]*[A-Za-z0-9_/]"  # https://example.org/a-b
    r"|[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+"  # desk@example.org
    r"|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.(?:com|org|net|gov|edu|html?|pdf|docx?|xlsx?|jpe?g|png|gif|txt|zip|csv)(?![A-Za-z0-9_])"  # note.pdf
    r"|[#@][A-Za-z][A-Za-z0-9_]*"  # #summit
    r"|(?<![A-Za-z])(?:[A-Za-z]\.){2,}"  # p.m.
)


def atom_insides(chunk):
    """Offsets that lie inside an address, a file name, a hashtag or dotted letters, where no word ends."""
    return {p for m in ATOMS.finditer(chunk) for p in range(m.start() + 1, m.end())}


def candidates(chunk, contractions):
    """Offsets inside a run of non-space characters where a word may end, in order."""
    listed = contractions.get(key(chunk), ())
    closed = atom_insides(chunk)
    out = []
    for p in range(1, len(chunk)):
        if p in closed:
            continue
        a, b = chunk[p - 1], chunk[p]
        if is_letter(a) and is_letter(b):
            if p in listed or (b in "nN" and fold(chunk[p:p + 3]).lower() == "n't"):
                out.append(p)
        elif not (a.isdigit() and b.isdigit()):
            out.append(p)
    return out


def word_rows(chunk, p):
    """Rows of the word network's hash table: all before p, all after p, the whole run, the letters just before p."""
    before = re.search(r"[^\W\d_]*$", chunk[:p]).group(0)
    parts = ("l" + key(chunk[:p]), "r" + key(chunk[p:]), "c" + key(chunk), "b" + key(before))
    return [fnv1a(x) % HASH_ROWS for x in parts]


DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Z]\.")  # U.S. p.m. J.
LETTERS_AND_STOPS = re.compile(r"[A-Za-z.-]+")


def read_abbreviations(path):
    return frozenset(line.strip() for line in open(path, encoding="utf8") if line.strip() and line[0] != "#")


ABBREVIATIONS = read_abbreviations(Path(__file__).with_name("abbreviations.txt"))
ABBREVIATION_MOST = 10


def abbreviation_states(chunk):
    """For each offset of a run: 1 inside an abbreviation, 2 right after one, 0 elsewhere."""
    states = [0] * (len(chunk) + 1)
    for m in LETTERS_AND_STOPS.finditer(chunk):
        start = m.start()
        while start < m.end():
            n = abbreviation_at(chunk, start, m.end())
            for p in range(start + 1, start + n):
                states[p] = 1
            if n:
                states[start + n] = 2
            dash = chunk.find("-", start + max(n, 1), m.end())
            start = m.end() if dash < 0 else dash + 1
    return states


def abbreviation_at(chunk, start, end):
    """Length of the longest abbreviation that begins here, 0 for none."""
    form = DOTTED.match(chunk, start, end)
    longest = form.end() - start if form else 0
    low = chunk[start:min(end, start + ABBREVIATION_MOST)].lower()
    for n in range(len(low), longest, -1):
        if low[:n] in ABBREVIATIONS:
            return n
    return longest


class WordNet(nn.Module):
    def __init__(self, char=16, row=16, hidden=64, state=8):
        super().__init__()
        self.state = nn.Embedding(3, state)
        self.char, self.row = nn.Embedding(CHAR_CLASSES, char), nn.Embedding(HASH_ROWS, row)
        nn.init.normal_(self.row.weight, std=0.02)  # a row never seen in training stays as good as none
        self.hidden, self.out = nn.Linear(2 * WINDOW * char + 4 * row + state, hidden), nn.Linear(hidden, 3)

    def forward(self, chars, rows, states, train=False):
        r = self.row(rows)
        if train:
            r = r * (torch.rand(r.shape[:2]).unsqueeze(-1) > 0.4)
        x = torch.cat([self.char(chars).flatten(1), r.flatten(1), self.state(states)], 1)
        return self.out(F.dropout(F.relu(self.hidden(x)), 0.2 if train else 0.0))


SENTENCE_DEPTHS = 4


def sentence_rows(word, space_after, opened):
    """Table rows of one word for the sentence network: word, suffix, shape, and what stands round it."""
    place = (2 if space_after else 0) + (1 if opened else 0)
    return [fnv1a("w" + key(word)) % HASH_ROWS, fnv1a("s" + key(word)[-3:]) % AFFIX_BUCKETS, fnv1a("h" + shape(word)) % 1024, place]


def quote_states(words):
    """For each word, whether a double quotation mark is open after it."""
    opened, out = False, []
    for w in words:
        if w[:1] in QUOTE_OPEN and len(w) == 1:
            opened = True
        elif w[:1] in QUOTE_CLOSE and len(w) == 1:
            opened = False
        elif fold(w) == '"':
            opened = not opened
        out.append(opened)
    return out


class SentenceNet(nn.Module):
    """Three convolutions of width 5 over words, spread 1, 2 and 4: sees 14 words to each side."""

    def __init__(self, word=40, suffix=12, form=12, place=8, hidden=64):
        super().__init__()
        self.word, self.suffix = nn.Embedding(HASH_ROWS, word), nn.Embedding(AFFIX_BUCKETS, suffix)
        self.form, self.place = nn.Embedding(1024, form), nn.Embedding(SENTENCE_DEPTHS, place)
        for t in (self.word, self.suffix, self.form, self.place):
            nn.init.normal_(t.weight, std=0.2)
        d = word + suffix + form + place
        self.convs = nn.ModuleList(
            nn.Conv1d(d if i == 0 else hidden, hidden, 5, dilation=2 ** i, padding=2 * 2 ** i) for i in range(3)
        )
        self.out = nn.Linear(hidden, 1)

    def forward(self, rows, mask, train=False):
        """rows [B,n,4], mask [B,n]: words that are there; outside is zero, as at a zone's edge."""
        m = mask.unsqueeze(-1)
        word = self.word(rows[..., 0])
        if train:
            word = word * (torch.rand(word.shape[:2]).unsqueeze(-1) > 0.35)
        x = torch.cat([word, self.suffix(rows[..., 1]), self.form(rows[..., 2]), self.place(rows[..., 3])], -1) * m
        for conv in self.convs:
            x = F.dropout(F.relu(conv(x.transpose(1, 2)).transpose(1, 2)), 0.25 if train else 0.0) * m
        return self.out(x).squeeze(-1)


def zones_of(sentences):
    """Paragraphs: each a list of (word, label after it, space after, ends a sentence)."""
    zones, zone, doc = [], [], None
    for s in sentences:
        if (s["paragraph"] or s["doc"] != doc) and zone:
            zones.append(zone)
            zone = []
        doc = s["doc"]
        joined = {i for a, b, _, _ in s["multi"] for i in range(a, b)}
        wide = {b: space for _, b, _, space in s["multi"]}
        for i, w in enumerate(s["words"], 1):
            space = wide.get(i, s["space"][i - 1] and i not in joined)
            zone.append((w, JOINED if i in joined else END, space and i not in joined, i == len(s["words"])))
    return zones + [zone] if zone else zones


def chunks_of(zone):
    """Runs of characters without white space: (text, {offset: label})."""
    out, text, ends = [], "", {}
    for i, (w, label, space, _) in enumerate(zone):
        text += w
        ends[len(text)] = label
        if space or i == len(zone) - 1:
            ends.pop(len(text))
            out.append((text, ends))
            text, ends = "", {}
    return out + [(text, ends)] if text else out


def contractions_of(zones, least=2, share=0.05):
    """Runs of letters that hold more than one word (cannot, gonna): offsets by folded form, where that is no mere slip."""
    count, seen = collections.Counter(), collections.Counter()
    for zone in zones:
        for text, ends in chunks_of(zone):
            seen[key(re.sub(r"\W+$", "", text))] += 1
            for p in ends:
                if text[p - 1].isalpha() and text[p].isalpha():
                    count[key(text), p] += 1
    found = collections.defaultdict(list)
    for (form, p), c in sorted(count.items()):
        if c >= least and c >= share * seen[form] and form.isalpha():
            found[form].append(p)
    return dict(found)


def word_cases(zones, contractions):
    """Training cases of the word network: window classes, hash rows, abbreviation state, label."""
    chars, rows, states, labels, missed = [], [], [], [], 0
    for zone in zones:
        chunks = chunks_of(zone)
        text = " ".join(t for t, _ in chunks)
        classes = [0] * WINDOW + [char_class(c) for c in text] + [0] * WINDOW
        at = 0
        for chunk, ends in chunks:
            places = candidates(chunk, contractions)
            missed += len(set(ends) - set(places))
            known = abbreviation_states(chunk)
            for p in places:
                chars.append(classes[at + p:at + p + 2 * WINDOW])
                rows.append(word_rows(chunk, p))
                states.append(known[p])
                labels.append(ends.get(p, INSIDE))
            at += len(chunk) + 1
    return torch.tensor(chars), torch.tensor(rows), torch.tensor(states), torch.tensor(labels), missed


def train_words(zones, dev, log, epochs=10, seed=1):
    torch.manual_seed(seed)
    contractions = contractions_of(zones)
    chars, rows, states, labels, missed = word_cases(zones, contractions)
    held = word_cases(dev, contractions)
    log(f"words: {len(labels)} cases, {missed} ends outside the candidates, {len(contractions)} contractions; dev {len(held[3])}, {held[4]} outside")
    net, size = WordNet(), 1024
    steps = epochs * (len(labels) // size + 1)
    optimizer = torch.optim.AdamW(net.parameters(), lr=4e-3, weight_decay=1e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=steps)
    for epoch in range(epochs):
        order = torch.randperm(len(labels))
        for i in range(0, len(order), size):
            pick = order[i:i + size]
            loss = F.cross_entropy(net(chars[pick], rows[pick], states[pick], True), labels[pick])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    with torch.no_grad():
        right = (net(*held[:3]).argmax(1) == held[3]).float().mean().item()
    log(f"words: accuracy on dev candidates {100 * right:.2f}")
    return net, contractions


def sentence_case(zone, recase=None):
    words = [w for w, _, _, _ in zone]
    if recase:
        words = [recase(w) for w in words]
    opened = quote_states(words)
    final = len(zone) - 1
    rows = [sentence_rows(w, sp or i == final, o) for i, (w, (_, _, sp, _), o) in enumerate(zip(words, zone, opened))]
    return torch.tensor(rows), torch.tensor([float(last) for _, _, _, last in zone])


def pad_cases(cases):
    n = max(len(r) for r, _ in cases)
    rows, gold, mask = torch.zeros(len(cases), n, 4, dtype=torch.long), torch.zeros(len(cases), n), torch.zeros(len(cases), n)
    for i, (r, g) in enumerate(cases):
        rows[i, :len(r)], gold[i, :len(g)], mask[i, :len(r)] = r, g, 1
    return rows, gold, mask


def train_sentences(zones, dev, log, epochs=5, seed=1):
    """Zones are cut to 400 words for training; the last word of a zone is an end by definition and is not learnt."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    pieces = [z[i:i + 400] for z in zones for i in range(0, len(z), 400)]
    pieces += [with_abbreviations(in_quotes(z, rng), rng) for z in pieces[::2] if len(z) > 12]
    cases = [sentence_case(z) for z in pieces] + [sentence_case(z, str.lower) for z in pieces[::12]]
    held = [sentence_case(z) for z in dev]
    net, size = SentenceNet(), 24
    optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=1e-2)
    order = list(range(len(cases)))
    batches = lambda: [order[i:i + size] for i in range(0, len(order), size)]
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=epochs * len(batches()))
    for epoch in range(epochs):
        order.sort(key=lambda i: len(cases[i][1]) + rng.random() * 40)
        groups = batches()
        rng.shuffle(groups)
        for group in groups:
            rows, gold, mask = pad_cases([cases[i] for i in group])
            logits = net(rows, mask, True)
            learn = mask.clone()
            for b, i in enumerate(group):
                learn[b, len(cases[i][1]) - 1] = 0
            loss = (F.binary_cross_entropy_with_logits(logits, gold, reduction="none") * learn).sum() / learn.sum().clamp(min=1)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
        if epoch % 2 == 1:
            log(f"sentences: epoch {epoch + 1} loss {loss.item():.4f} dev F1 {100 * sentence_score(net, held):.2f}")
    return net


FINAL_ABBREVIATIONS = ("U.S.", "U.S.", "U.N.", "U.K.", "p.m.", "a.m.", "Inc.", "Corp.", "Jr.", "D.C.", "Co.", "etc.", "Ltd.")


INNER_ABBREVIATIONS = FINAL_ABBREVIATIONS + ("Gen.", "Sen.", "Dr.", "Sept.", "Jan.", "No.", "St.", "vs.", "Mr.", "Lt.")


def in_quotes(zone, rng, quoted=0.12, tight=0.04):
    """The zone with some of its sentences between quotation marks, and some written on without a space after their stop."""
    out, first = [], 0
    for i, (w, label, space, last) in enumerate(zone):
        if not last:
            continue
        words = list(zone[first:i + 1])
        first = i + 1
        if w in (".", "?", "!") and rng.random() < quoted:
            words = [("\u201c", END, False, False), *words[:-1], (w, END, False, False), ("\u201d", END, space, True)]
        elif w == "." and len(words) > 2 and words[-2][0].islower() and first < len(zone) and zone[first][0][:1].isupper() and rng.random() < tight:
            words[-1] = (w, label, False, True)
        out += words
    return out


def with_abbreviations(zone, rng, final=0.25, inner=0.03):
    """The zone with an abbreviation as the last word of some sentences, whose stop then ends the sentence too, and inside others."""
    out = []
    for i, (w, label, space, last) in enumerate(zone):
        before = zone[i - 1][0] if i else ""
        if last and w == "." and before.isalpha() and rng.random() < final:
            out[-1] = (rng.choice(FINAL_ABBREVIATIONS), END, space, True)
        elif last and w in ('"', "\u201d", "''") and before == "." and i > 1 and zone[i - 2][0].isalpha() and rng.random() < final:
            out[-2:] = [(rng.choice(FINAL_ABBREVIATIONS), END, False, False), (w, label, space, last)]
        elif not last and space and w[:1].isupper() and w.isalpha() and rng.random() < 6 * inner or not last and space and w.isalpha() and rng.random() < inner:
            out.append((rng.choice(INNER_ABBREVIATIONS), END, True, False))
        else:
            out.append((w, label, space, last))
    return out


BARE_END = 2.0  # what a sentence end without any mark must score; chosen on the development parts


def may_end(word):
    """Whether a word is, or ends in, a mark that commonly closes a sentence."""
    return word[-1:] in CLOSING


CLOSING = ".?!\u2026:;\"'\u201d\u2019)]\u00bb"


def goes_on(words, i):
    """Whether a sentence plainly goes on: after a comma, an opening mark, a quotation that ends in a comma, an abbreviation before lower case."""
    word, following = words[i], words[i + 1] if i + 1 < len(words) else ""
    if word in tuple(",([\u201c\u2018\u00ab") or i and words[i - 1] == "," and word in ('"', "\u201d", "\u2019", "\u00bb", "'", "''"):
        return True
    return len(word) > 1 and word.endswith(".") and following[:1] != following[:1].upper()


@torch.no_grad()
def sentence_score(net, held):
    both = found = gold = 0
    for rows, ends in held:
        is_end = net(rows[None], torch.ones(1, len(rows)))[0] > 0
        is_end[-1] = True
        a, b = boundary_spans(is_end.tolist()), boundary_spans([e > 0 for e in ends.tolist()])
        both, found, gold = both + len(a & b), found + len(a), gold + len(b)
    return 2 * both / (found + gold)


def boundary_spans(ends):
    out, first = set(), 0
    for i, e in enumerate(ends):
        if e:
            out.add((first, i))
            first = i + 1
    return out


@torch.no_grad()
def segment(text, words_net, contractions, sentences_net):
    """Sentences of one paragraph of raw text, each a list of words: what src/language/segment.ts does, but for initials between names."""
    words, spaces = [], []
    chunks = text.split()
    joined = " ".join(chunks)
    classes = [0] * WINDOW + [char_class(c) for c in joined] + [0] * WINDOW
    at, windows, rows, states, places = 0, [], [], [], []
    for n, chunk in enumerate(chunks):
        known = abbreviation_states(chunk)
        for p in candidates(chunk, contractions):
            windows.append(classes[at + p:at + p + 2 * WINDOW])
            rows.append(word_rows(chunk, p))
            states.append(known[p])
            places.append((n, p))
        at += len(chunk) + 1
    cuts = collections.defaultdict(list)
    if windows:
        for (n, p), label in zip(places, words_net(torch.tensor(windows), torch.tensor(rows), torch.tensor(states)).argmax(1).tolist()):
            if label != INSIDE:
                cuts[n].append(p)
    for n, chunk in enumerate(chunks):
        edges = [0, *cuts[n], len(chunk)]
        for a, b in zip(edges, edges[1:]):
            words.append(chunk[a:b])
            spaces.append(b == len(chunk))
    opened = quote_states(words)
    table = torch.tensor([sentence_rows(w, s, o) for w, s, o in zip(words, spaces, opened)])
    ends = (sentences_net(table[None], torch.ones(1, len(words)))[0]).tolist()
    ends = [e > (0 if may_end(words[i]) else BARE_END) and not goes_on(words, i) for i, e in enumerate(ends)]
    ends[-1] = True
    out, first = [], 0
    for i, end in enumerate(ends):
        if end:
            out.append(words[first:i + 1])
            first = i + 1
    return out
