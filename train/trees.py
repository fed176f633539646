"""The best tree over arc scores: greedy first, Chu-Liu/Edmonds where greed makes a cycle, one root always."""

import numpy as np

FORBIDDEN = -1e9
ONE_ROOT = 1e5


def best_tree(arcs):
    """arcs [n, n+1]: row i scores the heads 0..n of word i+1 (0 is the root). Returns n heads."""
    n = arcs.shape[0]
    scores = np.full((n + 1, n + 1), FORBIDDEN)
    scores[1:] = arcs
    np.fill_diagonal(scores, FORBIDDEN)
    heads = scores.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and find_cycle(heads) is None:
        return heads[1:]
    scores[1:, 0] -= ONE_ROOT  # every tree pays for each root arc, so the best has one
    return edmonds(scores)[1:]


def find_cycle(heads):
    state = [0] * len(heads)
    for i in range(1, len(heads)):
        path, j = [], i
        while j and not state[j]:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if j and state[j] == 1:
            return path[path.index(j):]
        for k in path:
            state[k] = 2
    return None


def edmonds(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    outside = [i for i in range(len(heads)) if i not in inside]
    knot = len(outside)
    small = np.full((knot + 1, knot + 1), FORBIDDEN)
    small[:knot, :knot] = scores[np.ix_(outside, outside)]
    gain = scores[cycle] - scores[cycle, heads[cycle]][:, None]
    leaves, enters = {}, {}
    for a, node in enumerate(outside):
        if node:
            to = max(cycle, key=lambda v: scores[node, v])
            small[a, knot], leaves[a] = scores[node, to], to
        best = int(gain[:, node].argmax())
        small[knot, a], enters[a] = gain[best, node], cycle[best]
    np.fill_diagonal(small, FORBIDDEN)
    found = edmonds(small)
    result = heads.copy()
    for a, node in enumerate(outside):
        if node:
            result[node] = leaves[a] if found[a] == knot else outside[found[a]]
    into = int(found[knot])
    result[enters[into]] = outside[into]
    return result
