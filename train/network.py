"""The network: word features, a stack of bidirectional LSTMs, and heads for arcs, relations, tags, lemmas and names."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import AFFIX_BUCKETS, GAZETTEER_CLASSES, GRAM_BUCKETS, GRAMS_MOST

IGNORE = -100
NAME_SETS = 5  # UNER, GUM, wikigold, MEANTIME, silver: each marks names its own way; what ships answers as the first
LAYERS = ("upos", "xpos", "feats", "lemma", "names")


class Sizes:
    """Widths of one network; the student's are what ships. `skip` lets the tag and name heads see the word itself
    too, `sets` tells the name head which data set a sentence is of, `vectors` is how much of a word comes from vectors
    made by others."""

    def __init__(self, vectors=0, word=128, affix=32, gram=64, gazetteer=16, entry=256, hidden=192, layers=3, arc=192, rel=160, tag=160, name=96, skip=False, sets=False):
        self.__dict__.update({k: v for k, v in locals().items() if k != "self"})


class Network(nn.Module):
    def __init__(self, sizes, counts):
        """counts: words, rels and one number of classes for each of LAYERS."""
        super().__init__()
        z = self.sizes = sizes
        self.counts = counts
        self.register_buffer("vectors", torch.zeros(counts["words"], z.vectors))
        self.word = nn.Embedding(counts["words"], z.word, padding_idx=0)
        self.affix = nn.Embedding(AFFIX_BUCKETS * 5, z.affix)
        self.gram = nn.EmbeddingBag(GRAM_BUCKETS, z.gram, mode="mean", padding_idx=0)
        self.gazetteer = nn.Embedding(GAZETTEER_CLASSES, z.gazetteer)
        for table in (self.word, self.affix, self.gazetteer):
            nn.init.normal_(table.weight, std=0.1)
        nn.init.normal_(self.gram.weight, std=0.3)
        with torch.no_grad():
            self.word.weight[0] = 0
            self.gram.weight[0] = 0
        self.entry = nn.Linear(z.vectors + z.word + 5 * z.affix + z.gram + z.gazetteer, z.entry)
        self.rnn = nn.ModuleList(
            nn.LSTM(z.entry if i == 0 else 2 * z.hidden, z.hidden, batch_first=True, bidirectional=True) for i in range(z.layers)
        )
        d = 2 * z.hidden
        self.norm = nn.LayerNorm(d)
        self.arc_head, self.arc_dep = nn.Linear(d, z.arc), nn.Linear(d, z.arc)
        self.arc = nn.Linear(z.arc, z.arc, bias=False)
        self.arc_bias = nn.Linear(z.arc, 1, bias=False)
        self.rel_head, self.rel_dep = nn.Linear(d, 2 * z.rel), nn.Linear(d, 2 * z.rel)
        self.rel = nn.Linear(2 * z.rel, counts["rels"])
        seen = d + (z.entry if z.skip else 0)
        self.tag_trunk = nn.Linear(seen, z.tag)
        self.name_trunk = nn.Linear(seen, z.name)
        if z.sets:
            self.name_set = nn.Embedding(NAME_SETS, z.name)
            nn.init.zeros_(self.name_set.weight)
        self.heads = nn.ModuleDict({k: nn.Linear(z.name if k == "names" else z.tag, counts[k]) for k in LAYERS})

    def encode(self, batch, train):
        """batch: words [B,n], learned [B,n] (words, or unknown where only the vector is to be seen), affixes [B,n,5], grams [B,n,32], gazetteer [B,n]; every row has the same n. -> [B,n,2*hidden]"""
        b, n = batch["words"].shape
        parts = [
            torch.cat([F.embedding(batch["words"], self.vectors), self.word(batch["learned"])], -1),
            self.affix(batch["affixes"]).flatten(2),
            self.gram(batch["grams"].view(b * n, -1)).view(b, n, -1),
            self.gazetteer(batch["gazetteer"]),
        ]
        if train:
            for i, p in enumerate((0.1 if self.sizes.vectors else 0.2, 0.1, 0.1, 0.15)):
                parts[i] = parts[i] * (torch.rand(b, n, 1) > p)
        x = F.relu(self.entry(torch.cat(parts, -1)))
        entry = x = F.dropout(x, 0.2, train)
        for layer in self.rnn:
            y, _ = layer(x)
            x = y * F.dropout(torch.ones(b, 1, y.shape[-1], dtype=y.dtype), 0.33, train)
        return self.norm(x.float()), entry

    def score(self, encoded, train, name_set=None):
        """Arc scores [B, dependents 1..n-1, heads 0..n-1] and what the other heads need."""
        x, entry = encoded
        drop = lambda t, p=0.33: F.dropout(F.relu(t), p, train)
        heads, deps = drop(self.arc_head(x)), drop(self.arc_dep(x))[:, 1:]
        arcs = self.arc(deps) @ heads.transpose(1, 2) / self.sizes.arc ** 0.5 + self.arc_bias(heads).transpose(1, 2)
        seen = torch.cat([x, entry.to(x.dtype)], -1)[:, 1:] if self.sizes.skip else x[:, 1:]
        names = self.name_trunk(seen)
        if self.sizes.sets:
            names = names + self.name_set(torch.zeros(len(x), dtype=torch.long) if name_set is None else name_set)[:, None]
        tag, name = drop(self.tag_trunk(seen), 0.25), drop(names, 0.25)
        logits = {k: self.heads[k](name if k == "names" else tag) for k in LAYERS}
        return arcs.float(), self.rel_head(x), self.rel_dep(x)[:, 1:], {k: v.float() for k, v in logits.items()}

    def relate(self, rel_head, rel_dep, heads, train):
        """Relation scores [B, n-1, rels] of each dependent with the given head [B, n-1]."""
        chosen = torch.gather(rel_head, 1, heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, rel_head.shape[-1]))
        z = self.sizes.rel
        mixed = torch.cat([F.relu(chosen[..., :z] + rel_dep[..., :z]), chosen[..., z:] * rel_dep[..., z:]], -1)
        return self.rel(F.dropout(mixed, 0.25, train)).float()
