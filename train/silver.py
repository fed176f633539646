"""Silver sentences: openly licensed text without trees, cut by our own segmenter and read by both teachers together.

The teachers' mean distributions over heads, relations and names are kept, so that the student learns their doubts too;
tags and lemmas are kept as single answers where the teachers are sure enough. Where a set marks names itself, those win.
"""

import re

import torch

import corpora
from encoding import batch_of
from network import IGNORE, LAYERS
from segmenter import segment
from trees import best_tree

SILVER_SET = 4
SURE = 0.6
WORDS_LEAST, WORDS_MOST = 4, 70


def raw_paragraphs(data):
    """(text, place spans or None) for every paragraph of running text that may train what ships."""
    out = [(p, None) for p in corpora.read_wikiwars(data / "wikiwars")]
    out += [(p, None) for p in corpora.read_remarks(data / "visits")]
    for text, places in corpora.read_geovirus(data / "geovirus/GeoVirus.xml"):
        at = 0
        for part in re.split(r"(\n+)", text):
            inside = [(a - at, b - at) for a, b in places if a >= at and b <= at + len(part)]
            if part.strip():
                out.append((part, inside))
            at += len(part)
    return out


def cut(paragraphs, nets):
    """Sentences with `words`, and `places` (word spans of marked places) where the set has them."""
    sentences = []
    for text, places in paragraphs:
        at = 0
        for words in segment(text, *nets):
            starts = []
            for w in words:
                at = text.index(w, at)
                starts.append((at, at + len(w)))
                at += len(w)
            s = dict(words=words, name_set=SILVER_SET)
            if places is not None:
                s["places"] = [span for span in (covered(starts, a, b) for a, b in places) if span]
            if WORDS_LEAST <= len(words) <= WORDS_MOST:
                sentences.append(s)
    return sentences


def covered(starts, a, b):
    inside = [i for i, (s, e) in enumerate(starts) if s >= a and e <= b]
    return (inside[0], inside[-1]) if inside else None


@torch.no_grad()
def annotate(sentences, teachers, encoder, log):
    """Adds `soft` to each sentence: arcs [n,n+1], heads [n], rels [n,R], names [n,N] and hard tags [n,4], as tensors."""
    by_length = {}
    for i, s in enumerate(sentences):
        by_length.setdefault(len(s["words"]), []).append(i)
    done = 0
    for n, group in sorted(by_length.items()):
        size = max(1, 3000 // (n + 1))
        for start in range(0, len(group), size):
            part = group[start:start + size]
            batch = batch_of(torch.stack([encoder.inputs(sentences[i]["words"]) for i in part]).long())
            for i, soft in zip(part, read_together(teachers, batch)):
                sentences[i]["soft"] = soft
            done += len(part)
        log(f"silver: {done} of {len(sentences)} sentences") if n % 10 == 0 else None
    return sentences


def read_together(teachers, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        readings = []
        for net in teachers:
            x = net.encode(batch, False)
            readings.append((net, *net.score(x, False)))
        arcs = mean([r[1].softmax(-1) for r in readings])
        heads = torch.stack([torch.from_numpy(best_tree(a)) for a in arcs.clamp(min=1e-9).log().double().numpy()])
        rels = mean([net.relate(h, d, heads, False).softmax(-1) for net, _, h, d, _ in readings])
        layers = {k: mean([r[4][k].softmax(-1) for r in readings]) for k in LAYERS}
    hard = []
    for k in LAYERS[:4]:
        best, index = layers[k].max(-1)
        hard.append(torch.where(best >= SURE, index, torch.full_like(index, IGNORE)))
    hard = torch.stack(hard, -1)
    return [
        dict(arcs=arcs[b].half(), heads=heads[b], rels=rels[b].half(), names=layers["names"][b].half(), hard=hard[b])
        for b in range(len(heads))
    ]


def mean(parts):
    return (sum(p.float() for p in parts) / len(parts)).clamp(min=0)


def fix_names(sentences, names):
    """Where a set marks names, its word replaces the teachers': one-hot rows. None leaves the teachers' doubt."""
    index = {t: i for i, t in enumerate(names)}
    for s in sentences:
        soft = s["soft"]["names"]
        for i, tag in enumerate(s.get("names", ())):
            if tag is not None:
                soft[i] = 0
                soft[i, index[tag]] = 1
        for a, b in s.get("places", ()):
            for i in range(a, b + 1):
                soft[i] = 0
                soft[i, index["B-LOC" if i == a else "I-LOC"]] = 1
