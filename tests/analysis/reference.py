"""Works out the figures of the made-up class from the definitions, for tests/analysis.rs to compare.

    cargo test --test analysis -- --ignored      writes the four tables of the class into this folder
    python3 tests/analysis/reference.py          reads them and writes expected.csv beside them

Nothing here is taken from the program. Numbers are fractions; roots have fifty digits. Definitions:
https://docs.moodle.org/dev/Quiz_statistics_calculations, and the text books for the others.
"""

import csv
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 50
HERE = Path(__file__).parent
ONE = 27720  # parts of a point


def decimal(value):
    return Decimal(value.numerator) / Decimal(value.denominator)


def root(value):
    return decimal(Fraction(value)).sqrt()


def mean(values):
    return Fraction(sum(values), 1) / len(values)


def covariance(xs, ys):
    mx, my = mean(xs), mean(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / (len(xs) - 1)


def variance(xs):
    return covariance(xs, xs)


def read(name):
    with open(HERE / f"{name}-questions.csv", newline="") as file:
        questions = list(csv.DictReader(file))
    sheets = []
    with open(HERE / f"{name}.csv", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            cells = [cell.split(" ") for cell in row[2:]]
            marks = [Fraction(int(parts), ONE) for parts, _ in cells]
            sheets.append((int(row[0]), row[1] == "1", marks, [answer for _, answer in cells]))
    return questions, sheets


class Out:
    def __init__(self):
        self.rows = []

    def put(self, name, value):
        if value is None:
            text = "none"
        elif isinstance(value, Fraction):
            text = format(decimal(value), ".25f")
        elif isinstance(value, Decimal):
            text = format(value, ".25f")
        else:
            text = str(value)
        self.rows.append((name, text))


def weights(totals, size, best):
    """How much each person belongs to the best (or weakest) so many; equals at the edge share."""
    belongs = []
    for total in totals:
        ahead = sum(1 for other in totals if (other > total if best else other < total))
        equal = totals.count(total)
        left = size - ahead
        belongs.append(min(Fraction(1), max(Fraction(0), Fraction(left, equal))))
    assert sum(belongs) == size
    return belongs


def item(out, name, place, question, sheets):
    x = [marks[place] for _, _, marks, _ in sheets]
    totals = [sum(marks) for _, _, marks, _ in sheets]
    y = [total - own for total, own in zip(totals, x)]
    answers = [answers[place] for _, _, _, answers in sheets]
    n = len(x)
    out.put(f"{name}.people", n)
    out.put(f"{name}.answered", sum(1 for answer in answers if answer != "-"))
    out.put(f"{name}.right", sum(1 for own in x if own == 1))
    out.put(f"{name}.facility", mean(x))
    out.put(f"{name}.deviation", root(variance(x)))
    if variance(x) == 0 or variance(y) == 0:
        out.put(f"{name}.discrimination", None)
        out.put(f"{name}.efficiency", None)
    else:
        out.put(f"{name}.discrimination",
                decimal(covariance(x, y)) / (root(variance(x)) * root(variance(y))))
        out.put(f"{name}.efficiency", covariance(x, y) / covariance(sorted(x), sorted(y)))
    size = int(Fraction(27, 100) * n + Fraction(1, 2))
    upper, lower = weights(totals, size, True), weights(totals, size, False)
    out.put(f"{name}.upper_lower", sum(w * own for w, own in zip(upper, x)) / size
            - sum(w * own for w, own in zip(lower, x)) / size)
    choices(out, name, question, answers, y)


def choices(out, name, question, answers, y):
    if question["key"].startswith(">"):
        out.put(f"{name}.known", 0)
        out.put(f"{name}.taken", "")
        out.put(f"{name}.dead", "")
        out.put(f"{name}.suspect", "none")
        return
    key, letters = set(question["key"]), question["choices"]
    known = [set(answer) for answer in answers if answer not in ("-", "?")]
    others = sorted((set().union(*known) | key) - set(letters))
    letters = letters + "".join(others)
    counts = {letter: sum(1 for answer in known if letter in answer) for letter in letters}
    out.put(f"{name}.known", len(known))
    out.put(f"{name}.taken", " ".join(f"{letter}:{counts[letter]}" for letter in letters))
    dead = [it for it in letters if it not in key and counts[it] == 0 and len(known) >= 20]
    out.put(f"{name}.dead", "".join(dead))
    rest = {letter: [own for answer, own in zip(answers, y) if answer == letter]
            for letter in letters}
    found = None
    if len(key) == 1:
        of_key = rest[question["key"]]
        beating = [letter for letter in letters if letter not in key
                   and len(rest[letter]) >= 5 and len(rest[letter]) > len(of_key)
                   and (not of_key or mean(rest[letter]) > mean(of_key))]
        beating.sort(key=lambda it: (-len(rest[it]), -mean(rest[it]), letters.index(it)))
        found = beating[0] if beating else None
    if found is None:
        out.put(f"{name}.suspect", "none")
        return
    out.put(f"{name}.suspect", f"{found} {len(rest[found])} {len(of_key)}")
    out.put(f"{name}.suspect.rest", mean(rest[found]) / 19)
    out.put(f"{name}.suspect.key_rest", mean(of_key) / 19 if of_key else None)


def whole(out, questions, sheets):
    totals = [sum(marks) for _, _, marks, _ in sheets]
    n, k, m = len(totals), len(questions), mean(totals)
    ranked = sorted(totals)
    middle = ranked[n // 2] if n % 2 else (ranked[n // 2 - 1] + ranked[n // 2]) / 2
    moment = [sum((total - m) ** power for total in totals) / n for power in range(5)]
    k2 = Fraction(n, n - 1) * moment[2]
    k3 = Fraction(n * n, (n - 1) * (n - 2)) * moment[3]
    k4 = Fraction(n * n, (n - 1) * (n - 2) * (n - 3)) * (
        (n + 1) * moment[4] - 3 * (n - 1) * moment[2] ** 2)
    alpha = Fraction(k, k - 1) * (1 - sum(
        variance([sheet[2][place] for sheet in sheets]) for place in range(k)) / variance(totals))
    out.put("whole.people", n)
    out.put("whole.questions", k)
    out.put("whole.full", Fraction(k))
    out.put("whole.mean", m)
    out.put("whole.median", middle)
    out.put("whole.deviation", root(variance(totals)))
    out.put("whole.skewness", decimal(k3) / (decimal(k2) * root(k2)))
    out.put("whole.kurtosis", k4 / k2 ** 2)
    out.put("whole.alpha", alpha)
    out.put("whole.error_ratio", root(1 - alpha))
    out.put("whole.standard_error", root((1 - alpha) * variance(totals)))
    counts = [sum(1 for total in totals if total // 1 == points) for points in range(k + 1)]
    out.put("whole.distribution", " ".join(str(count) for count in counts))
    passed = sum(1 for sheet in sheets if sheet[1])
    out.put("whole.passed", passed)
    out.put("whole.pass_rate", Fraction(passed, n))


def parts(questions):
    """Every topic and objective, with the places of its questions."""
    for topic in sorted({question["topic"] for question in questions}):
        of_topic = [i for i, question in enumerate(questions) if question["topic"] == topic]
        yield topic, of_topic
        for objective in sorted({int(questions[i]["objective"]) for i in of_topic}):
            yield f"{topic}.{objective}", [
                i for i in of_topic if int(questions[i]["objective"]) == objective]


def topics(out, questions, sheets):
    for name, places in parts(questions):
        out.put(f"topic.{name}.questions", len(places))
        out.put(f"topic.{name}.facility", mean([sheet[2][i] for sheet in sheets for i in places]))


def missed(out, questions, sheets):
    facility = [mean([sheet[2][place] for sheet in sheets]) for place in range(len(questions))]
    worst = sorted(range(len(questions)), key=lambda place: (facility[place], place))[:3]
    for rank, place in enumerate(worst):
        wrong = sum(1 for sheet in sheets if sheet[2][place] != 1)
        out.put(f"missed.{rank}", f"{place} {wrong}")


def gain(out, before, after):
    (questions, first), (others, second) = before, after
    seats = [sheet[0] for sheet in first], [sheet[0] for sheet in second]
    once = [{seat for seat in side if side.count(seat) == 1} for side in seats]
    unclear = {seat for side in seats for seat in side if side.count(seat) > 1}
    both = sorted((once[0] & once[1]) - unclear)
    out.put("gain.both", len(both))
    out.put("gain.only_before", len(once[0] - once[1] - unclear))
    out.put("gain.only_after", len(once[1] - once[0] - unclear))
    out.put("gain.unclear", len(unclear))
    of_first = {sheet[0]: sheet[2] for sheet in first}
    of_second = {sheet[0]: sheet[2] for sheet in second}
    then = {"whole": range(len(questions)), **dict(parts(questions))}
    now = {"whole": range(len(others)), **dict(parts(others))}
    for name in then:
        if name not in now:
            continue
        pre = mean([of_first[seat][i] for seat in both for i in then[name]])
        post = mean([of_second[seat][i] for seat in both for i in now[name]])
        out.put(f"gain.{name}.before", pre)
        out.put(f"gain.{name}.after", post)
        out.put(f"gain.{name}.raw", post - pre)
        out.put(f"gain.{name}.normalised", None if pre == 1 else (post - pre) / (1 - pre))


def main():
    read_in = {name: read(name) for name in ("before", "after")}
    out = Out()
    for side, (questions, sheets) in read_in.items():
        one = Out()
        for place, question in enumerate(questions):
            item(one, f"item.{place}", place, question, sheets)
        whole(one, questions, sheets)
        topics(one, questions, sheets)
        missed(one, questions, sheets)
        out.rows += [(f"{side}.{name}", text) for name, text in one.rows]
    gain(out, read_in["before"], read_in["after"])
    with open(HERE / "expected.csv", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(out.rows)


main()
