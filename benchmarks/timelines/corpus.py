"""Reads articles and gold timelines in the form of SemEval-2015 task 4.

An article is NAME.json with "title", "text" and "dct" (or "publishedAt"); a line of its text is a sentence. A timeline
is NAME.txt: the entity, then lines of order, date and mentions, tab-separated; a mention is ARTICLE-SENTENCE-WORD, in
which the title is sentence 0, the date of publication 1 and the first line of the text 2; of several words of a mention
a `_` stands between. Order 0 means that the event has no place in the order.
"""
import bisect
import glob
import json
import os
from collections import defaultdict, namedtuple

TEXT_BEGINS_AT = 2

Mention = namedtuple("Mention", "article sentence word")
Line = namedtuple("Line", "order date mentions")


def read_articles(folder):
    articles = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            articles[os.path.splitext(os.path.basename(path))[0]] = json.load(file)
    return articles


def read_timelines(folder):
    """The lines of each timeline by the name of its entity, in the order of the files' names."""
    timelines = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as file:
            entity, *lines = file.read().splitlines()
        timelines[entity] = [read_line(line) for line in lines if line.strip()]
    return timelines


def read_line(line):
    order, date, *mentions = line.split("\t")
    return Line(int(order), date, [read_mention(mention) for mention in mentions if mention.strip()])


def read_mention(text):
    article, sentence, word = text.strip().split("-", 2)
    return Mention(article, int(sentence), word)


def sentences(article):
    return [article["title"], published(article)] + article["text"].split("\n")


def published(article):
    return article.get("publishedAt") or article["dct"]


def read(articles_folder, timelines_folder):
    """The articles, the timelines with the articles' names instead of the task's numbers, and the number of each name."""
    articles, timelines = read_articles(articles_folder), read_timelines(timelines_folder)
    names = names_of(articles, timelines)
    named = {
        entity: [line._replace(mentions=[mention._replace(article=names[mention.article]) for mention in line.mentions])
                 for line in lines]
        for entity, lines in timelines.items()}
    return articles, named, {name: number for number, name in names.items()}


def names_of(articles, timelines):
    """The article that each number means: that whose sentences have its mentions; of several, that of its dates."""
    words, dates = defaultdict(set), defaultdict(set)
    for line in (line for lines in timelines.values() for line in lines):
        for mention in line.mentions:
            words[mention.article].add((mention.sentence, mention.word.replace("_", " ").lower()))
            dates[mention.article].add(line.date)
    return {number: number if number in articles else max(articles, key=lambda name: (
                found(words[number], articles[name]), published(articles[name]) in dates[number]))
            for number in words}


def found(words, article):
    lines = [line.lower() for line in sentences(article)]
    return sum(sentence < len(lines) and word in lines[sentence] for sentence, word in words)


class Places:
    """Finds the sentence of an offset, which counts UTF-16 code units."""

    def __init__(self, text):
        self.starts, at = [], 0
        for line in text.split("\n"):
            self.starts.append(at)
            at += len(line.encode("utf-16-le")) // 2 + 1

    def sentence(self, offset):
        return TEXT_BEGINS_AT + bisect.bisect_right(self.starts, offset) - 1
