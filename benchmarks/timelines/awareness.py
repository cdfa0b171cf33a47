"""Temporal awareness (UzZaman and Allen 2011) of a timeline, as SemEval-2015 task 4 uses it.

A timeline is a list of steps; a step is a list of events that happen at the same time, with their dates. Events of one
step are SIMULTANEOUS, those of an earlier step are BEFORE those of a later one. With anchors, each event is SIMULTANEOUS
with its date as well. Precision is the share of the system's relations, without those that follow from others, that
follow from the gold ones; recall the other way round.
"""
from collections import namedtuple
from itertools import pairwise

Event = namedtuple("Event", "node date")


class Graph:
    def __init__(self, steps):
        self.steps = [step for step in steps if step]
        self.place = {event.node: i for i, step in enumerate(self.steps) for event in step}
        self.dates = {(event.node, event.date) for step in self.steps for event in step if event.date}

    def stated(self, anchors):
        """The relations from which all others follow."""
        for step in self.steps:
            for one, other in pairwise(dict.fromkeys(event.node for event in step)):
                yield "SIMULTANEOUS", one, other
        for step, following in pairwise(self.steps):
            yield "BEFORE", step[0].node, following[0].node
        if anchors:
            for node, date in sorted(self.dates):
                yield "ANCHOR", node, date

    def holds(self, relation):
        kind, one, other = relation
        if kind == "ANCHOR":
            return (one, other) in self.dates
        if one not in self.place or other not in self.place:
            return False
        here, there = self.place[one], self.place[other]
        return here == there if kind == "SIMULTANEOUS" else here < there


class Score:
    """Counts of one timeline, or by addition the micro-average of several."""

    def __init__(self, right=0, system=0, found=0, gold=0):
        self.right, self.system, self.found, self.gold = right, system, found, gold

    @staticmethod
    def of(system, gold, anchors):
        said, wanted = list(system.stated(anchors)), list(gold.stated(anchors))
        return Score(sum(map(gold.holds, said)), len(said), sum(map(system.holds, wanted)), len(wanted))

    def __add__(self, other):
        return Score(self.right + other.right, self.system + other.system,
                     self.found + other.found, self.gold + other.gold)

    def __str__(self):
        p = self.right / self.system if self.system else 0
        r = self.found / self.gold if self.gold else 0
        f1 = 2 * p * r / (p + r) if p + r else 0
        return f"P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f1:5.1f}"
