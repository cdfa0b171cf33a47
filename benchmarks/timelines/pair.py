"""Talks to a running extractor-service and timeline-service."""
import json
import time
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = "https://example.org/article/"
TIMEOUT = 60
ALL = {"minSalience": "0", "status": "occurred,planned", "limit": "200"}


def add_arguments(parser):
    parser.add_argument("--extractor", default="http://localhost:8081")
    parser.add_argument("--timelines", default="http://localhost:8080")
    parser.add_argument("--timeline", help="where the articles go or already are; a new one by default")
    parser.add_argument("--posted", action="store_true", help="the articles are in the timeline already")


def get(url):
    with urllib.request.urlopen(url, timeout=TIMEOUT) as answer:
        return json.load(answer)


def post(url, body):
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
        return json.load(answer), answer.headers


class Pair:
    def __init__(self, arguments):
        self.extractor = arguments.extractor
        self.timelines = arguments.timelines
        self.timeline = arguments.timeline or f"benchmark-{int(time.time())}"

    def hand_in(self, articles, published):
        """Posts the articles and waits until the timeline has the events of all."""
        waiting = []
        for name, article in articles.items():
            _, headers = post(f"{self.extractor}/api/v1/articles", {
                "timeline": self.timeline,
                "url": ADDRESS + urllib.parse.quote(name),
                "title": article["title"],
                "publishedAt": published(article),
                "text": article["text"]})
            waiting.append(urllib.parse.urljoin(self.extractor, headers["Location"]))
        for location in waiting:
            while (status := get(location)["status"]) != "delivered":
                if status == "failed":
                    raise SystemExit(f"{location} failed")
                time.sleep(0.2)

    def events(self, **parameters):
        """All events of the timeline that the parameters leave in, in order."""
        query, cursor = {**ALL, **parameters}, None
        while True:
            page = get(f"{self.timelines}/api/v1/timelines/{self.timeline}/events?"
                       + urllib.parse.urlencode({**query, **({"cursor": cursor} if cursor else {})}))
            yield from page["events"]
            cursor = page["next"]
            if not cursor:
                return


def article_name(mention):
    return urllib.parse.unquote(mention["article"]["url"].removeprefix(ADDRESS))
