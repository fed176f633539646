"""Training one network: the loop, its averaging, and the score it is watched by."""

import collections
import math
import time

import torch
import torch.nn.functional as F

from encoding import Batches
from features import apply_lemma_rule
from network import IGNORE, LAYERS, Network
from trees import best_tree

TEACHER_WEIGHTS = dict(arc=1.0, rel=1.0, upos=0.5, xpos=0.4, feats=0.3, lemma=0.5, names=0.6)
SILVER_NAMES = 0.5
TEACHERS_NAMES = 0.3  # what the teachers' names weigh beside names that people marked
STUDENT_WEIGHTS = dict(TEACHER_WEIGHTS, names=1.0)


def cross(scores, gold):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORE)


def gold_loss(net, batch, targets, weights=TEACHER_WEIGHTS):
    """Cross entropy of every layer that the batch annotates."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = net.encode(batch, True)
        arcs, rel_head, rel_dep, logits = net.score(x, True, batch.get("name_set"))
        rels = net.relate(rel_head, rel_dep, targets[..., 0], True)
    pairs = [("arc", arcs, targets[..., 0]), ("rel", rels, targets[..., 1])]
    pairs += [(k, logits[k], targets[..., 2 + i]) for i, k in enumerate(LAYERS)]
    return sum((weights[k] * cross(s, t) for k, s, t in pairs if (t != IGNORE).any()), torch.zeros(()))


def soft_cross(scores, share):
    """Cross entropy against a distribution; a row counts by its sum, so that rows of zeros do not."""
    weight = share.sum(-1)
    return -(share * scores.log_softmax(-1)).sum() / weight.sum().clamp(min=1)


def silver_loss(net, batch, soft):
    """The student against the teachers' mean distributions (arcs, relations, names) and their sure tags."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = net.encode(batch, True)
        arcs, rel_head, rel_dep, logits = net.score(x, True, batch.get("name_set"))
        rels = net.relate(rel_head, rel_dep, soft["heads"], True)
    value = STUDENT_WEIGHTS["arc"] * soft_cross(arcs, soft["arcs"]) + STUDENT_WEIGHTS["rel"] * soft_cross(rels, soft["rels"])
    value = value + SILVER_NAMES * soft_cross(logits["names"], soft["names"] * soft["sure"][..., None])
    for i, k in enumerate(LAYERS[:3]):
        if (soft["hard"][..., i] != IGNORE).any():
            value = value + STUDENT_WEIGHTS[k] * cross(logits[k], soft["hard"][..., i])
    return value


def student_loss(batches):
    """Gold where a batch holds trees made by people, the teachers where it holds silver sentences."""

    def loss(net, batch, targets, group):
        parts = [batches.sentences[i].get("soft") for i in group]
        if parts[0] is None:
            return gold_loss(net, batch, targets, STUDENT_WEIGHTS)
        for part in parts:
            part.setdefault("sure", torch.where(part["names"].amax(-1) == 1, 1.0, TEACHERS_NAMES))
        soft = {k: torch.stack([p[k] for p in parts]) for k in parts[0]}
        return silver_loss(net, batch, {k: v.float() if v.dtype == torch.float16 else v for k, v in soft.items()})

    return loss


class Average:
    """Exponential mean of the weights; what is evaluated and shipped."""

    def __init__(self, net, decay=0.999):
        self.net, self.decay, self.steps = net, decay, 0
        self.mean = {k: v.clone() for k, v in net.state_dict().items()}

    @torch.no_grad()
    def update(self):
        self.steps += 1
        d = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for k, v in self.net.state_dict().items():
            self.mean[k].lerp_(v, 1 - d)

    def copy(self):
        net = Network(self.net.sizes, self.net.counts)
        net.load_state_dict(self.mean)
        return net.eval()


def train(net, batches, epochs, log, dev=None, checkpoint=None, loss=None, rate=2.5e-3, watch_every=5):
    loss = loss or (lambda net, batch, targets, group: gold_loss(net, batch, targets))
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=1e-4, fused=True)
    mean = Average(net)
    total, step, start, first = epochs * len(batches.plan()), 0, time.time(), 1
    if checkpoint and checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        net.load_state_dict(saved["net"]), optimizer.load_state_dict(saved["optimizer"])
        mean.mean, mean.steps, step, first = saved["mean"], saved["step"], saved["step"], saved["epoch"] + 1
        batches.random.setstate(saved["random"]), torch.set_rng_state(saved["torch"])
        log(f"resumed after epoch {first - 1}")
    for epoch in range(first, epochs + 1):
        net.train()
        running, words = 0.0, 0
        for group in batches.plan():
            share = min(1.0, step / total)
            for g in optimizer.param_groups:
                g["lr"] = rate * min(1, (step + 1) / 300) * max(0.01, 0.5 * (1 + math.cos(math.pi * share)))
            batch, targets = batches.build(group, True)
            value = loss(net, batch, targets, group)
            optimizer.zero_grad(set_to_none=True)
            value.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            mean.update()
            step += 1
            running += value.item()
            words += targets.shape[0] * targets.shape[1]
        line = f"epoch {epoch}/{epochs} step {step} loss {running / len(batches.plan(False)):.3f} seconds {time.time() - start:.0f}"
        if dev and (epoch % watch_every == 0 or epoch == epochs):
            line += "".join(f" | {k} {show(evaluate(mean.copy(), b))}" for k, b in dev.items())
        log(line)
        if checkpoint:
            torch.save(dict(net=net.state_dict(), optimizer=optimizer.state_dict(), mean=mean.mean, step=step, epoch=epoch,
                            random=batches.random.getstate(), torch=torch.get_rng_state()), checkpoint)
    return mean.copy()


@torch.no_grad()
def predict(net, batch):
    """Heads [B,n], relations [B,n] and tag indices by layer, for one batch."""
    net.eval()
    x = net.encode(batch, False)
    arcs, rel_head, rel_dep, logits = net.score(x, False)
    heads = torch.stack([torch.from_numpy(best_tree(a)) for a in arcs.double().numpy()])
    rels = net.relate(rel_head, rel_dep, heads, False)
    return heads, rels.argmax(-1), {k: v.argmax(-1) for k, v in logits.items()}


def evaluate(net, batches):
    """Accuracies in percent over gold words, and name F1 over PER, ORG and LOC."""
    count, vocabulary = collections.Counter(), batches.encoder.vocabulary
    rel_names = {i: r.split(":")[0] for r, i in vocabulary.rels.items()}
    rules, tags = {i: r for r, i in vocabulary.lemma.items()}, {i: t for t, i in vocabulary.names.items()}
    for group in batches.plan(False):
        batch, _ = batches.build(group, False)
        heads, rels, found = predict(net, batch)
        for row, i in enumerate(group):
            s = batches.sentences[i]
            for j, word in enumerate(s["words"]):
                if "heads" in s:
                    right = int(heads[row, j]) == s["heads"][j]
                    count["words"] += 1
                    count["uas"] += right
                    count["las"] += right and rel_names[int(rels[row, j])] == s["rels"][j].split(":")[0]
                    count["lemma"] += apply_lemma_rule(word, rules[int(found["lemma"][row, j])]) == s["lemmas"][j]
                    for k in ("upos", "xpos", "feats"):
                        count[k] += int(found[k][row, j]) == getattr(vocabulary, k).get(s[k][j], -1)
            if "names" in s and None not in s["names"]:
                a, b = spans([tags[int(t)] for t in found["names"][row]]), spans(s["names"])
                count["both"] += len(a & b)
                count["found"] += len(a)
                count["gold"] += len(b)
    result = {k: 100 * count[k] / max(1, count["words"]) for k in ("upos", "xpos", "feats", "lemma", "uas", "las")}
    if count["gold"]:
        result["names"] = 200 * count["both"] / (count["found"] + count["gold"])
    return result


def spans(tags):
    """Name spans of a BIO sequence; a stray I opens one; MISC is left out."""
    out, first = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if first is not None and (tag[:2] != "I-" or tag[2:] != tags[first][2:]):
            out.add((first, i, tags[first][2:]))
            first = None
        if tag != "O" and first is None:
            first = i
    return {x for x in out if x[2] != "MISC"}


def show(scores):
    return " ".join(f"{k} {v:.2f}" for k, v in scores.items())
