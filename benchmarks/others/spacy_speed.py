"""spaCy under the clock; see timed-reader.ts for what goes in and out.

Takes the trained English pipeline where it is installed. Where it is not, a blank pipeline of the same sizes with
freshly initialised weights: what it says is nonsense, but weights do not change how long it takes to say it.
"""

import json
import sys
import time

TAGS, RELATIONS, NAMES = 50, 50, ["PER", "ORG", "LOC", "MISC"]


def blank_pipeline(spacy):
    """Tagger, parser and names on one convolutional layer of the default sizes (width 96, depth 4)."""
    model = {
        "@architectures": "spacy.HashEmbedCNN.v2", "width": 96, "depth": 4, "embed_size": 2000, "window_size": 1,
        "maxout_pieces": 3, "subword_features": True, "pretrained_vectors": None,
    }
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    parser = {
        "@architectures": "spacy.TransitionBasedParser.v2", "extra_state_tokens": False, "hidden_width": 64,
        "maxout_pieces": 2, "use_upper": True, "nO": None, "tok2vec": listener,
    }
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": model})
    tagger = nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "nO": None, "tok2vec": listener}})
    for tag in range(TAGS):
        tagger.add_label(f"T{tag}")
    arcs = nlp.add_pipe("parser", config={"model": {**parser, "state_type": "parser"}})
    for relation in range(RELATIONS):
        arcs.add_label(f"r{relation}")
    names = nlp.add_pipe("ner", config={"model": {**parser, "state_type": "ner"}})
    for name in NAMES:
        names.add_label(name)
    nlp.initialize()
    return nlp


def load_pipeline(spacy):
    try:
        return spacy.load("en_core_web_sm"), "trained en_core_web_sm: sentences, tags, lemmas, tree, names"
    except OSError:
        return blank_pipeline(spacy), "untrained pipeline of the default sizes: sentences, tags, tree, names; no lemmas"


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        order = json.load(file)
    try:
        import spacy
    except ImportError:
        print(json.dumps({"why": f"this Python has no spaCy ({sys.executable.rsplit('/', 1)[-1]})"}))
        return
    nlp, gives = load_pipeline(spacy)

    def one_round():
        start, used = time.perf_counter(), time.process_time()
        for _ in nlp.pipe(order["texts"], n_process=1):
            pass
        return 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - used)

    one_round()
    times = [one_round() for _ in range(order["rounds"])]
    print(json.dumps({"gives": f"spaCy {spacy.__version__}, {gives}", "rounds": times}))


main()
