#!/usr/bin/env python3
"""Scores timelines of entities as SemEval-2015 task 4 (TimeLine, track A) does.

Hands the articles in, reads /events?participant=ENTITY for each gold timeline, and compares. A system event is a gold
one where one of its mentions has the gold mention's article, sentence and word. Gold events of order 0 do not count.

usage: semeval.py [options] ARTICLES TIMELINES
"""
import argparse
import os

import corpus
import pair
from awareness import Event, Graph, Score


def date_of(edtf):
    """A date as the task writes it, without what is unknown or doubted."""
    date = edtf.rstrip("?~%").split("T")[0].replace("-XX", "")
    return None if date.startswith("XXX") else date


def gold_steps(lines):
    steps = {}
    for line in lines:
        if line.order > 0 and line.mentions:
            steps.setdefault(line.order, []).append(Event(line.mentions[0], date_of(line.date)))
    return [steps[order] for order in sorted(steps)]


class Matcher:
    """Finds the gold event that a mention of the system tells."""

    def __init__(self, lines):
        self.nodes = {}
        for line in lines:
            for mention in line.mentions:
                for word in mention.word.lower().split("_"):
                    self.nodes.setdefault((mention.article, mention.sentence, word), line.mentions[0])

    def node(self, mention):
        words = mention.word.lower().split("_")
        return next((self.nodes[mention[:2] + (word,)] for word in words if mention[:2] + (word,) in self.nodes), None)


def system_lines(events, places):
    """The task's form: order, date, mentions. Events of one date happen at the same time."""
    lines, order, last = [], 0, None
    for event in events:
        mentions = []
        for mention in event["mentions"]:
            name, trigger = pair.article_name(mention), mention["trigger"]
            if trigger:
                mentions.append(corpus.Mention(
                    name, places[name].sentence(trigger["start"]), "_".join(trigger["text"].split())))
        date = event["date"]
        order, last = (order if date == last else order + 1), date
        lines.append(corpus.Line(order, date, mentions))
    return lines


def system_steps(lines, matcher):
    steps = {}
    for line in lines:
        nodes = dict.fromkeys(node for node in map(matcher.node, line.mentions) if node)
        if line.mentions:
            for node in nodes or [line.mentions[0]]:
                steps.setdefault(line.order, {})[node] = Event(node, date_of(line.date))
    return [list(step.values()) for step in steps.values()]


def write(folder, entity, lines, numbers):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, entity.lower().replace(" ", "_") + ".txt"), "w", encoding="utf-8") as file:
        print(entity, file=file)
        for line in lines:
            mentions = [f"{numbers.get(m.article, m.article)}-{m.sentence}-{m.word}" for m in line.mentions]
            print(line.order, line.date, *mentions, sep="\t", file=file)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    pair.add_arguments(parser)
    parser.add_argument("--write", metavar="FOLDER", help="write the system's timelines in the task's form")
    parser.add_argument("articles")
    parser.add_argument("timelines_folder", metavar="timelines")
    arguments = parser.parse_args()

    articles, gold, numbers = corpus.read(arguments.articles, arguments.timelines_folder)
    places = {name: corpus.Places(article["text"]) for name, article in articles.items()}
    services = pair.Pair(arguments)
    if not arguments.posted:
        services.hand_in(articles, corpus.published)

    totals = [[Score(), Score()] for half in range(2)]
    for i, (entity, lines) in enumerate(gold.items()):
        told = system_lines(services.events(participant=entity), places)
        if arguments.write:
            write(arguments.write, entity, told, numbers)
        matcher = Matcher(lines)
        system, wanted = Graph(system_steps(told, matcher)), Graph(gold_steps(lines))
        scores = [Score.of(system, wanted, anchors) for anchors in (False, True)]
        totals[i % 2] = [total + score for total, score in zip(totals[i % 2], scores)]
        hit = len(set(system.place) & set(wanted.place))
        report(f"{entity}: {len(told)} events, {hit} of {len(wanted.place)} gold ones", scores)
    report("micro, first, third, ... timeline", totals[0])
    report("micro, second, fourth, ... timeline", totals[1])
    report("micro, all", [one + other for one, other in zip(*totals)])


def report(label, scores):
    print(f"{label:55} order {scores[0]}   order and dates {scores[1]}")


if __name__ == "__main__":
    main()
