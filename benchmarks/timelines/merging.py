#!/usr/bin/env python3
"""Pairwise precision and recall of merging on gold timelines in the form of SemEval-2015 task 4.

Mentions on one line of a gold timeline tell one event, those on different lines of all timelines different ones. Only
gold mentions that the extractor finds count; a pair that the system unites or gold unites is looked at.

usage: merging.py [options] ARTICLES TIMELINES
"""
import argparse
from itertools import combinations

import corpus
import pair


def gold_groups(timelines):
    """The gold lines that share a mention, as one."""
    groups = {}
    for lines in timelines.values():
        for line in lines:
            group = set(line.mentions).union(*(groups.get(mention, ()) for mention in line.mentions))
            groups.update(dict.fromkeys(group, group))
    return groups


def system_mentions(events, places):
    """The event of each place and word that the system has a mention at."""
    found = {}
    for event in events:
        for mention in event["mentions"]:
            name, trigger = pair.article_name(mention), mention["trigger"]
            if trigger:
                for word in trigger["text"].lower().split():
                    found[name, places[name].sentence(trigger["start"]), word] = event["id"]
    return found


def event_of(mention, found):
    words = mention.word.lower().split("_")
    return next((found[mention[:2] + (word,)] for word in words if mention[:2] + (word,) in found), None)


def score(groups, found, shown):
    events = {mention: event_of(mention, found) for mention in groups}
    known = sorted(mention for mention, event in events.items() if event)
    right = wrong = missed = 0
    for one, other in combinations(known, 2):
        united, same = events[one] == events[other], groups[one] is groups[other]
        right += united and same
        wrong += united and not same
        missed += same and not united
        if united != same and shown:
            print("  wrongly united" if united else "  not united", *("-".join(map(str, m)) for m in (one, other)))
    p, r = right / (right + wrong or 1), right / (right + missed or 1)
    lost = sum(groups[one] is groups[other] for one, other in combinations(sorted(groups), 2)) - right - missed
    return (f"P {100 * p:5.1f}  R {100 * r:5.1f}   pairs right {right}, wrong {wrong}, missed {missed};"
            f" gold pairs with a mention not found {lost}; mentions found {len(known)} of {len(groups)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    pair.add_arguments(parser)
    parser.add_argument("--pairs", action="store_true", help="print the pairs that differ")
    parser.add_argument("articles")
    parser.add_argument("timelines_folder", metavar="timelines")
    arguments = parser.parse_args()

    articles, gold, _ = corpus.read(arguments.articles, arguments.timelines_folder)
    places = {name: corpus.Places(article["text"]) for name, article in articles.items()}
    services = pair.Pair(arguments)
    if not arguments.posted:
        services.hand_in(articles, corpus.published)
    found = system_mentions(services.events(), places)
    halves = [dict(item for i, item in enumerate(gold.items()) if i % 2 == half) for half in range(2)]
    for label, timelines in (("first, third, ...", halves[0]), ("second, fourth, ...", halves[1]), ("all", gold)):
        print(f"{label:20}", score(gold_groups(timelines), found, arguments.pairs and timelines is gold))


if __name__ == "__main__":
    main()
