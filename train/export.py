"""The model file: weights as 8-bit rows with a unit each, word lists, label names, and a checked head.

Layout (docs/model-format.md): magic, version, header length, SHA-256 of all that follows, header (JSON), payload.
"""

import collections
import hashlib
import json
import struct

import numpy as np
import torch

from corpora import NAME_TAGS
from features import GAZETTEER_CLASSES, fnv1a, fold, lemma_rule
from network import LAYERS
from segmenter import ABBREVIATIONS

MAGIC, VERSION, ALIGN = b"DATELINE", 1, 16


class Payload:
    def __init__(self):
        self.parts, self.size, self.places = [], 0, {}

    def put(self, raw):
        at = self.size
        pad = -len(raw) % ALIGN
        self.parts.append(raw + b"\0" * pad)
        self.size += len(raw) + pad
        return at

    def matrix(self, name, weights, bias=None):
        """Rows of 8-bit numbers, each row by its own largest magnitude; `bias` makes it a dense layer."""
        w = weights.detach().double().numpy()
        units = np.abs(w).max(1) / 127
        whole = np.where(units[:, None] > 0, np.rint(w / np.where(units > 0, units, 1)[:, None]), 0).astype(np.int8)
        place = dict(kind="table", rows=w.shape[0], columns=w.shape[1], at=self.put(whole.tobytes()),
                     units=self.put(units.astype("<f4").tobytes()))
        if bias is not None:
            b = bias.detach().numpy() if isinstance(bias, torch.Tensor) else bias
            place.update(kind="dense", bias=self.put(np.asarray(b, dtype="<f4").tobytes()))
        self.places[name] = place

    def dense(self, name, weights, bias=None):
        self.matrix(name, weights, torch.zeros(len(weights)) if bias is None else bias)

    def vector(self, name, values):
        raw = values.detach().numpy().astype("<f4").tobytes()
        self.places[name] = dict(kind="vector", rows=len(values), at=self.put(raw))

    def lines(self, name, values):
        raw = "\n".join(values).encode("utf8")
        self.places[name] = dict(kind="lines", rows=len(values), at=self.put(raw), bytes=len(raw))

    def numbers(self, name, values):
        self.places[name] = dict(kind="numbers", rows=len(values), at=self.put(np.asarray(values, dtype="<u4").tobytes()))


def add_network(payload, net):
    z = net.sizes
    payload.matrix("word", torch.cat([net.vectors, net.word.weight], 1))
    for name in ("affix", "gazetteer", "gram"):
        payload.matrix(name, getattr(net, name).weight)
    payload.dense("entry", net.entry.weight, net.entry.bias)
    for i, layer in enumerate(net.rnn):
        for side, end in (("forward", ""), ("backward", "_reverse")):
            get = lambda kind: getattr(layer, f"{kind}_l0{end}")
            payload.dense(f"rnn.{i}.{side}.input", get("weight_ih"), get("bias_ih") + get("bias_hh"))
            payload.dense(f"rnn.{i}.{side}.state", get("weight_hh"))
    payload.vector("norm.gain", net.norm.weight)
    payload.vector("norm.shift", net.norm.bias)
    four = (net.arc_head, net.arc_dep, net.rel_head, net.rel_dep)
    payload.dense("heads", torch.cat([m.weight for m in four]), torch.cat([m.bias for m in four]))
    payload.dense("arc", net.arc.weight / z.arc ** 0.5, net.arc.bias)
    payload.vector("arc_bias", net.arc_bias.weight[0])
    payload.dense("rel", net.rel.weight, net.rel.bias)
    payload.dense("tag_trunk", net.tag_trunk.weight, net.tag_trunk.bias)
    names_bias = net.name_trunk.bias + (net.name_set.weight[0] if z.sets else 0)
    payload.dense("name_trunk", net.name_trunk.weight, names_bias)
    layers = [net.heads[k] for k in LAYERS if k != "names"]
    payload.dense("tags", torch.cat([m.weight for m in layers]), torch.cat([m.bias for m in layers]))
    payload.dense("names", net.heads["names"].weight, net.heads["names"].bias)


def add_segmenter(payload, words, sentences):
    payload.matrix("words.char", words.char.weight)
    payload.matrix("words.row", words.row.weight)
    payload.matrix("words.state", words.state.weight)
    payload.dense("words.hidden", words.hidden.weight, words.hidden.bias)
    payload.dense("words.out", words.out.weight, words.out.bias)
    for name in ("word", "suffix", "form", "place"):
        payload.matrix(f"sentences.{name}", getattr(sentences, name).weight)
    for i, conv in enumerate(sentences.convs):
        payload.dense(f"sentences.conv.{i}", conv.weight.permute(0, 2, 1).flatten(1), conv.bias)
    payload.dense("sentences.out", sentences.out.weight, sentences.out.bias)


def lexicon_of(sentences, least=2):
    """Lemmas of known words that are no names: `form TAB Penn tag TAB lemma`, where one lemma is plainly the usual one."""
    count = collections.defaultdict(collections.Counter)
    for s in sentences:
        for w, x, l in zip(s["words"], s["xpos"], s["lemmas"]):
            if x not in ("NNP", "NNPS") and any(c.isalpha() for c in w):
                count[fold(w).lower(), x][l] += 1
    out = []
    for (form, tag), lemmas in sorted(count.items()):
        lemma, most = lemmas.most_common(1)[0]
        if most >= least and most >= 0.7 * sum(lemmas.values()):
            out.append(f"{form}\t{tag}\t{lemma}")
    return out


def gazetteer_entries(path):
    found = {}
    for line in open(path, encoding="utf8"):
        form, bits = line.rstrip("\n").split("\t")
        place = fnv1a(form) & ~(GAZETTEER_CLASSES - 1) & 0xFFFFFFFF
        found[place] = found.get(place, 0) | int(bits)
    return sorted(place | bits for place, bits in found.items())


def write_model(path, net, vocabulary, segmenter, gold, gazetteer, made):
    words, contractions, sentences = segmenter
    payload = Payload()
    add_network(payload, net)
    add_segmenter(payload, words, sentences)
    payload.lines("word_list", list(vocabulary.words))
    payload.lines("lexicon", lexicon_of(gold))
    payload.lines("abbreviations", sorted(ABBREVIATIONS))
    payload.numbers("gazetteer_entries", gazetteer_entries(gazetteer))
    labels = {k: list(getattr(vocabulary, k)) for k in ("rels", "upos", "xpos", "feats", "lemma", "names")}
    header = dict(name="dateline-en", made=made, hidden=net.sizes.hidden, layers=net.sizes.layers, labels=labels,
                  contractions=contractions, places=payload.places)
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    head += b" " * (-(48 + len(head)) % ALIGN)
    body = head + b"".join(payload.parts)
    path.write_bytes(MAGIC + struct.pack("<II", VERSION, len(head)) + hashlib.sha256(body).digest() + body)
    return path.stat().st_size
