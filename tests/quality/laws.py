#!/usr/bin/env python3
"""laws.py LAW ROOT: checks one law of the architecture on the sources below ROOT.

Prints every breach as FILE:LINE: sentence and ends with 1 when there is one. The laws are the
functions at the end; selftest.py shows that each of them can fail.
"""
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCES = (".h", ".cpp")

# Room → rooms it may include. Rooms below `models/` go by their folder's name.
FOUNDATION = {"foundation"}
DOMAIN = FOUNDATION | {"domain"}
MODELS = {
    "foundation": set(),
    "domain": FOUNDATION,
    "reference": DOMAIN,
    "database": DOMAIN,
    "repositories": DOMAIN | {"database", "reference"},
    "statistics": DOMAIN | {"database", "repositories"},
    "exchange": DOMAIN,
    "jobs": DOMAIN | {"database"},
    "services": DOMAIN
    | {"database", "exchange", "jobs", "reference", "repositories", "statistics"},
    "items": DOMAIN | {"exchange", "jobs", "reference", "services", "statistics"},
}
UI_PARTS = {
    "look": DOMAIN,
    "delegates": DOMAIN | {"look", "parts"},
    "parts": DOMAIN | {"look", "delegates"},
    "charts": DOMAIN | {"look", "parts", "delegates", "statistics"},
    "prompts": FOUNDATION,
    "start": DOMAIN | {"look", "parts"},
}
# Pages and shell know every room of the window and, of the models, what they work through.
PAGE_MODELS = DOMAIN | {"exchange", "items", "jobs", "reference", "services", "statistics"}
# The frame holds the base it shows.
EXTRA = {"ui/shell": {"database"}}


def sources(root, *tops):
    for top in tops or ("models", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in SOURCES:
                yield path


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def without_comment(line):
    return re.sub(r"//.*$", "", line)


def rooms(root):
    """Direction app → ui → models and within the rooms, by what is included."""
    ui_rooms = {p.name for p in (root / "ui").iterdir() if p.is_dir()} if (root / "ui").exists() else set()
    for path in sources(root):
        part = path.relative_to(root).parts
        if part[0] == "app":
            continue
        room = part[1]
        if part[0] == "models":
            allowed = MODELS.get(room)
            if allowed is None:
                yield path, 1, f"room {room} is unknown to the law: add it here and to models/README.md"
                continue
        elif room in UI_PARTS:
            allowed = UI_PARTS[room]
        else:
            allowed = PAGE_MODELS | ui_rooms
        allowed = allowed | {room} | EXTRA.get("/".join(part[:2]), set())
        for number, line in enumerate(lines(path), 1):
            found = re.match(r'#include "([^"]+)"', line)
            if not found:
                continue
            head = found.group(1).split("/")
            if head[0] == "..":
                yield path, number, "includes by a path that goes up"
            elif len(head) > 1 and head[0] not in allowed:
                yield path, number, f"{part[0]}/{room} may not include {head[0]}"


SQL = re.compile(
    r'"[^"]*\b(SELECT\b|INSERT INTO|UPDATE\s+\w+\s+SET|DELETE FROM|CREATE TABLE|PRAGMA\b)'
)


def sql(root):
    """SQL stands in database, repositories, statistics and the migrations only."""
    rooms_with_sql = {"database", "repositories", "statistics"}
    for path in sources(root):
        part = path.relative_to(root).parts
        inside = part[0] == "models" and part[1] in rooms_with_sql
        for number, line in enumerate(lines(path), 1):
            code = without_comment(line)
            if not inside and SQL.search(code):
                yield path, number, "SQL outside its rooms"
            if "QSqlQuery" in code and part[:2] != ("models", "database"):
                yield path, number, "QSqlQuery outside models/database"


def prompts(root):
    """The user is asked in ui/prompts only, so that tests can answer."""
    words = re.compile(r"\b(QMessageBox|QFileDialog|QInputDialog|QErrorMessage)\b")
    for path in sources(root):
        if path.relative_to(root).parts[:2] == ("ui", "prompts"):
            continue
        for number, line in enumerate(lines(path), 1):
            if words.search(without_comment(line)):
                yield path, number, "asks the user outside ui/prompts"


def widgets(root):
    """models knows no window."""
    words = re.compile(r"#include <(QWidget|QtWidgets|QColor|QIcon|QPainter|QApplication|QtGui)")
    for path in sources(root, "models"):
        for number, line in enumerate(lines(path), 1):
            if words.search(line):
                yield path, number, "models includes a part of the window"


def globals_(root):
    """No singletons, no mutable globals."""
    held = re.compile(r"^(static|inline|thread_local)\s+(?!const|constexpr|void|bool\s+\w+\(|\w+\s*\()[\w:<>, ]+[&*]?\s*\w+\s*(=|;|\{)")
    for path in sources(root):
        for number, line in enumerate(lines(path), 1):
            code = without_comment(line)
            if re.search(r"\binstance\(\)", code) and "QCoreApplication" not in code:
                yield path, number, "a singleton"
            if held.match(code) and "constexpr" not in code and "const " not in code:
                yield path, number, "a mutable global"


# How a file can be written past AtomicFile.
WRITES = (
    (r"\bQSaveFile\b", "QSaveFile"),
    (r"\b(std::)?(ofstream|fstream|wofstream|fopen|freopen|creat|mkstemp)\b\s*[({\w]", "a C or C++ stream"),
    (r"\bQTemporaryFile\b", "a temporary file"),
    (r"\bQSettings\b", "a settings file"),
    # A QBuffer is named buffer; any other device opened for writing may be a file.
    (r"^(?!.*\bbuffer(\.|->)open\().*\bopen\(.*\b(WriteOnly|ReadWrite|Append|Truncate|NewOnly)\b",
     "a device opened for writing that is no buffer"),
    (r"::open\(.*\bO_(WRONLY|RDWR|CREAT)\b", "a file opened for writing"),
    (r"(\.|->)save\((?!\)|&)", "a picture saved to a path"),
    (r"\b(QPdfWriter|QSvgGenerator|QImageWriter)\b\s+\w+\((?!&)", "a writer to a path"),
    (r"\bsetOutputFileName\(|\bsetFileName\(", "a writer to a path"),
    (r"\bQFile::copy\(", "a copied file"),
    (r"\bworkbook_new|\bZIP_CREATE\b", "a file written by a library"),
)
# AtomicFile itself; the writers that end in AtomicFile::adopt; what only runs while building.
FILE_WRITERS = (
    "models/foundation/atomicfile.cpp",
    "models/exchange/temporarytarget.cpp",
    "models/exchange/csvwriter.cpp",
    "models/exchange/reportxlsx.cpp",
    "models/exchange/xlsxwriter.cpp",
    "models/exchange/templatewriter.cpp",
    "models/reference/generate/",
)


def files(root):
    """Every file is written through AtomicFile: flushed, for its owner alone, the old one kept."""
    patterns = [(re.compile(pattern), what) for pattern, what in WRITES]
    for path in sources(root):
        if str(path.relative_to(root)).startswith(FILE_WRITERS):
            continue
        for number, line in enumerate(lines(path), 1):
            code = without_comment(line)
            if code.startswith("#include"):
                continue
            for pattern, what in patterns:
                if pattern.search(code):
                    yield path, number, f"{what}: files are written by AtomicFile"


def sizes(root):
    """Files of at most 500 lines, functions of at most 80."""
    for path in sources(root, "models", "ui", "app", "tests"):
        text = lines(path)
        if len(text) > 500:
            yield path, len(text), f"{len(text)} lines; 500 are the most"
        opened = None
        for number, line in enumerate(text, 1):
            if line == "{" and number > 1:
                before = text[number - 2]
                opened = None if re.match(r"(class|struct|enum|union|namespace)\b", before) else number
            elif line.startswith("TEST_CASE"):
                opened = None
            elif line == "}" and opened:
                if number - opened > 81:
                    yield path, opened, f"a function of {number - opened} lines; 80 are the most"
                opened = None


CHINESE = re.compile(r"[\u4e00-\u9fff]")
# Words that are data, not words to the user: names, matching tables, invented firms.
DATA = (
    "models/services/samplewords.cpp",
    "models/services/samplehistory.cpp",
    "models/services/samplecare.cpp",
    "models/services/samplerecords.cpp",
    "models/services/samplerequests.cpp",
    "models/services/requestledgerwords.cpp",
    "models/services/titlelisttable.cpp",
    "models/services/samplebase.cpp",
    "models/domain/textfold.cpp",
    "models/domain/planwords.cpp",
    "models/reference/",
    "models/exchange/",
    "models/domain/fieldvalues.cpp",
)
# Faults of the program itself, said before a translation is there or to the log only.
FAULTS = ("models/database/migrationscript.cpp", "app/main.cpp")


def chinese(root):
    """A Chinese text goes through tr()."""
    for path in sources(root):
        name = str(path.relative_to(root))
        if name.startswith(DATA + FAULTS):
            continue
        depth = 0
        for number, line in enumerate(lines(path), 1):
            if line.endswith("// data"):  # words of documents and lists, compared and never shown
                continue
            code = without_comment(line) if not CHINESE.search(line.split("//")[0]) else line
            for found in re.finditer(r'\btr\(|\btranslate\(|QT_TR\w*\(|"(?:[^"\\]|\\.)*"|u\'[^\']\'|//|[()]', code):
                piece = found.group(0)
                if piece == "//":
                    break
                if piece.endswith("(") and piece != "(":
                    depth += 1
                elif piece == "(" and depth:
                    depth += 1
                elif piece == ")" and depth:
                    depth -= 1
                elif piece[0] == '"' and CHINESE.search(piece) and not depth:
                    compared = code[: found.start()].endswith(("contains(u", "== u"))
                    if compared or "程序错误" in piece or piece.startswith('"^'):
                        continue
                    yield path, number, f"Chinese without tr(): {piece}"
            if code.rstrip().endswith((";", "{", "}")):
                depth = 0


def umbrella(root):
    """Include what is used: no umbrella headers."""
    for path in sources(root, "models", "ui", "app", "tests"):
        for number, line in enumerate(lines(path), 1):
            if re.match(r"#include <Qt(Core|Gui|Widgets|Sql|Charts|Test|Concurrent|Svg)(/Qt\1)?>", line):
                yield path, number, "an umbrella header"


def tables(root):
    """Every table has its class (business, local, reference, log) in models/README.md."""
    readme = (root / "models/README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"`([a-z_]+)`", readme[readme.index("## Tables"):]))
    made = set()
    for path in sorted((root / "resources/sql/migrations").glob("*.sql")):
        for number, line in enumerate(lines(path), 1):
            found = re.search(r"CREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\w+)", line)
            if found:
                made.add(found.group(1))
                if found.group(1) not in listed:
                    yield path, number, f"table {found.group(1)} has no class in models/README.md"


def migrations(root):
    """A released script never changes: its checksum stands in tests/quality/migrations.txt."""
    path = root / "tests/quality/migrations.txt"
    listed = dict(line.split() for line in lines(path) if line.strip() and not line.startswith("#")) if path.exists() else {}
    for script in sorted((root / "resources/sql/migrations").glob("*.sql")):
        now = hashlib.sha256(script.read_bytes()).hexdigest()
        if script.name not in listed:
            yield script, 1, f"not listed in migrations.txt: {script.name} {now}"
        elif listed.pop(script.name) != now:
            yield script, 1, "a released script was changed; write a new one"
    for name in listed:
        yield path, 1, f"a released script is gone: {name}"


def clean(root):
    """Nothing half done, nothing of one machine."""
    words = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|(^|[\s\"'=(:])/(work|home|root)/")
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True)
    if listed.returncode == 0:
        names = [root / name for name in listed.stdout.splitlines()]
    else:
        names = [path for path in root.rglob("*") if path.is_file()]
    for path in names:
        if path.suffix not in SOURCES + (".md", ".txt", ".sh", ".py", ".sql", ".json", ".ts"):
            continue
        if path.name in ("laws.py", "selftest.py") or not path.exists():
            continue
        for number, line in enumerate(lines(path), 1):
            if words.search(line):
                yield path, number, "unfinished work or a path of one machine"


def format_(root):
    """clang-format 14 would change nothing."""
    names = [str(path) for path in sources(root, "models", "ui", "app", "tests")]
    run = subprocess.run(["clang-format-14", "--dry-run", *names], capture_output=True, text=True)
    for line in run.stderr.splitlines():
        found = re.match(r"(.+?):(\d+):\d+: .*clang-format-violations", line)
        if found:
            yield Path(found.group(1)), int(found.group(2)), "not as clang-format writes it"


def english(root):
    """Every text has its English, with the same places for values."""
    path = root / "resources/translations/peiyuku_en.ts"
    known = {message.find("source").text for message in ElementTree.parse(path).getroot().iter("message")}
    with tempfile.TemporaryDirectory() as place:
        now = Path(place) / "now.ts"
        tops = [top for top in ("models", "ui", "app") if (root / top).exists()]
        tool = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
        subprocess.run([tool, "-silent", "-no-obsolete", *tops, "-ts", str(now)], cwd=root, check=True)
        for message in ElementTree.parse(now).getroot().iter("message"):
            if message.find("source").text not in known:
                yield path, 1, f"not collected (update.sh): {message.find('source').text}"
    places = lambda text: sorted(set(re.findall(r"%L?(?:\d|n)", text)))
    for message in ElementTree.parse(path).getroot().iter("message"):
        source = message.find("source").text
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms):
            yield path, 1, f"no English for: {source}"
        elif any(places(form) != places(source) for form in forms):
            yield path, 1, f"other places for values in the English of: {source}"


LAWS = {
    "rooms": rooms,
    "sql": sql,
    "prompts": prompts,
    "widgets": widgets,
    "globals": globals_,
    "files": files,
    "sizes": sizes,
    "chinese": chinese,
    "umbrella": umbrella,
    "tables": tables,
    "migrations": migrations,
    "clean": clean,
    "format": format_,
    "english": english,
}


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in LAWS:
        print("laws.py", "|".join(LAWS), "ROOT", file=sys.stderr)
        return 2
    root = Path(sys.argv[2]).resolve()
    breaches = 0
    for path, number, sentence in LAWS[sys.argv[1]](root):
        print(f"{path.relative_to(root) if path.is_relative_to(root) else path}:{number}: {sentence}")
        breaches += 1
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
