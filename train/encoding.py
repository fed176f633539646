"""Sentences as tensors: vocabularies, gazetteer look-up, case variants, and batches of sentences of one length.

A batch holds sentences of exactly one length, so that no padding reaches the backward recurrence.
"""

import collections
import random

import torch

from corpora import NAME_TAGS
from features import GAZETTEER_CLASSES, GRAMS_MOST, affix_ids, fnv1a, gram_ids, key, lemma_rule
from network import IGNORE, LAYERS
from vectors import more_words

ROOT_WORD = 2
PHRASE_MOST = 5
MULTIWORD = 32


class Vocabulary:
    """Word, relation, tag and lemma-rule indices, in order of first sight. `vectors` adds the most frequent words that
    have a vector made by others; nothing is learned for those."""

    def __init__(self, gold, silver=(), word_least=2, silver_least=4, vectors=None, vectors_most=0):
        count = collections.Counter(key(w) for s in gold for w in s["words"])
        more = collections.Counter(key(w) for s in silver for w in s["words"])
        self.count = count + more
        kept = [w for w, c in count.items() if c >= word_least]
        kept += [w for w, c in (count + more).items() if c >= silver_least and count[w] < word_least]
        self.learned = len(kept) + 3
        kept += more_words(vectors or {}, set(kept), vectors_most)
        self.words = {w: i + 3 for i, w in enumerate(kept)}
        self.rels = self.index(gold, "rels", 1)
        self.upos = self.index(gold, "upos", 1)
        self.xpos = self.index(gold, "xpos", 1)
        self.feats = self.index(gold, "feats", 3)
        rules = collections.Counter(lemma_rule(w, l) for s in gold if "lemmas" in s for w, l in zip(s["words"], s["lemmas"]))
        self.lemma = {"l|0|": 0}
        for rule, c in rules.items():
            if c >= 2:
                self.lemma.setdefault(rule, len(self.lemma))
        self.names = {t: i for i, t in enumerate(NAME_TAGS)}

    @staticmethod
    def index(sentences, layer, least):
        count = collections.Counter(v for s in sentences if layer in s for v in s[layer])
        return {v: i for i, v in enumerate(v for v, c in count.items() if c >= least)}

    def counts(self):
        return dict(words=len(self.words) + 3, rels=len(self.rels), **{k: len(getattr(self, k)) for k in LAYERS})


class Gazetteer:
    """Class of each word: bits of the longest listed phrase that starts at a capitalised word, 32 more inside a phrase of several."""

    def __init__(self, path):
        self.bits = {}
        for line in open(path, encoding="utf8"):
            form, bits = line.rstrip("\n").split("\t")
            self.bits[fnv1a(form) & ~(GAZETTEER_CLASSES - 1)] = int(bits) | self.bits.get(fnv1a(form) & ~(GAZETTEER_CLASSES - 1), 0)

    def classes(self, words):
        keys = [key(w) for w in words]
        capital = [w[:1] != w[:1].lower() for w in words]
        out = [0] * len(words)
        i = 0
        while i < len(words):
            step = 1
            if capital[i]:
                for n in range(min(PHRASE_MOST, len(words) - i), 0, -1):
                    bits = self.bits.get(fnv1a(" ".join(keys[i:i + n])) & ~(GAZETTEER_CLASSES - 1))
                    if bits is not None and (n == 1 or capital[i + n - 1]):
                        for j in range(i, i + n):
                            out[j] = bits | (MULTIWORD if n > 1 else 0)
                        step = n
                        break
            i += step
        return out


class Encoder:
    def __init__(self, vocabulary, gazetteer):
        self.vocabulary, self.gazetteer, self.cache = vocabulary, gazetteer, {}

    def word(self, w):
        found = self.cache.get(w)
        if found is None:
            grams = gram_ids(w)
            found = self.cache[w] = (self.vocabulary.words.get(key(w), 1), affix_ids(w), grams + [0] * (GRAMS_MOST - len(grams)))
        return found

    def inputs(self, words):
        """Feature rows of the root and each word: int32 [n+1, 1 + 5 + 1 + 32]."""
        rows = [[ROOT_WORD, 0, 0, 0, 0, 0, 0] + [0] * GRAMS_MOST]
        for w, g in zip(words, self.gazetteer.classes(words)):
            index, affixes, grams = self.word(w)
            rows.append([index, *affixes, g, *grams])
        return torch.tensor(rows, dtype=torch.int32)

    def targets(self, s):
        """heads, rels and LAYERS, one column each: int64 [n, 7], IGNORE where the set does not say."""
        v, n = self.vocabulary, len(s["words"])
        none = [IGNORE] * n
        look = lambda layer: [getattr(v, layer).get(x, IGNORE) for x in s[layer]] if layer in s else none
        lemmas = [v.lemma.get(lemma_rule(w, l), IGNORE) for w, l in zip(s["words"], s["lemmas"])] if "lemmas" in s else none
        columns = [s.get("heads", none), look("rels"), look("upos"), look("xpos"), look("feats"), lemmas, look("names")]
        return torch.tensor(columns).T.contiguous()


def recase(words, style):
    if style == "upper":
        return [w.upper() for w in words]
    if style == "lower":
        return [w.lower() for w in words]
    return [w[:1].upper() + w[1:] for w in words]


class Batches:
    """Batches over sentences, shuffled anew each epoch from one seeded generator."""

    def __init__(self, sentences, encoder, seed, words_most=2000, recased=0.05, blind=0.4):
        """blind: of the rare words whose own learned part is hidden, the share whose vector is hidden too."""
        self.sentences, self.encoder, self.random, self.blind = sentences, encoder, random.Random(seed), blind
        self.words_most, self.recased = words_most, recased
        self.inputs = [encoder.inputs(s["words"]) for s in sentences]
        self.targets = [encoder.targets(s) for s in sentences]
        count = encoder.vocabulary.count
        self.rarity = torch.zeros(len(encoder.vocabulary.words) + 3)
        for w, i in encoder.vocabulary.words.items():
            self.rarity[i] = 0.25 / (0.25 + count[w])
        self.foreign = torch.arange(len(self.rarity)) >= encoder.vocabulary.learned

    def plan(self, shuffle=True):
        by_length = collections.defaultdict(list)
        for i, s in enumerate(self.sentences):
            by_length[len(s["words"]), "soft" in s].append(i)
        plan = []
        for n, soft in sorted(by_length):
            group = by_length[n, soft]
            if shuffle:
                self.random.shuffle(group)
            size = max(1, self.words_most // (n + 1))
            plan += [group[i:i + size] for i in range(0, len(group), size)]
        if shuffle:
            self.random.shuffle(plan)
        return plan

    def build(self, group, train):
        rows = []
        for i in group:
            if train and self.random.random() < self.recased:
                style = self.random.choice(("upper", "lower", "title"))
                rows.append(self.encoder.inputs(recase(self.sentences[i]["words"], style)))
            else:
                rows.append(self.inputs[i])
        x = torch.stack(rows).long()
        words = x[..., 0]
        learned = torch.where(self.foreign[words], 1, words)
        if train:
            rare, unknown = torch.rand(words.shape) < self.rarity[words], torch.ones_like(words)
            learned = torch.where(rare, unknown, learned)
            words = torch.where(rare & (torch.rand(words.shape) < self.blind), unknown, words)
        batch = batch_of(x, words, learned)
        batch["name_set"] = torch.tensor([self.sentences[i].get("name_set", 0) for i in group])
        return batch, torch.stack([self.targets[i] for i in group])


AFFIX_OFFSETS = torch.arange(5) * 4096


def batch_of(x, words=None, learned=None):
    words = x[..., 0] if words is None else words
    return dict(words=words, learned=words if learned is None else learned, affixes=x[..., 1:6] + AFFIX_OFFSETS, gazetteer=x[..., 6], grams=x[..., 7:])
