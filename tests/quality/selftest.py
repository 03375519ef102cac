#!/usr/bin/env python3
"""Shows of every law that it finds a breach and lets honest code pass."""
import hashlib
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import laws

STYLE = (Path(__file__).parents[2] / ".clang-format").read_text(encoding="utf-8")
SCRIPT = "CREATE TABLE firm (\n    no INTEGER\n)\n"
README = "# models\n## Tables\n`firm`\n"
HONEST = {
    ".clang-format": STYLE,
    "models/README.md": README,
    "resources/sql/migrations/0001_x.sql": SCRIPT,
    "tests/quality/migrations.txt": f"0001_x.sql {hashlib.sha256(SCRIPT.encode()).hexdigest()}\n",
    "models/domain/tier.cpp": '#include "domain/tier.h"\n\nint rank()\n{\n    return 1;\n}\n',
    "models/repositories/a.cpp": 'const char *x = "SELECT no FROM firm";\n',
    "resources/translations/peiyuku_en.ts": "<TS><context><message><source>%1 家</source>"
    "<translation>%1 firms</translation></message></context></TS>",
    "ui/shell/a.cpp": 'auto x = tr("企业");\n',
}
LONG = "int f()\n{\n" + "    f();\n" * 90 + "}\n"
# law → a file that breaks it, and what is in it
BREACHES = {
    "rooms": ("models/domain/a.cpp", '#include "services/saved.h"\n'),
    "sql": ("ui/shell/b.cpp", 'auto x = "SELECT no FROM firm";\n'),
    "prompts": ("ui/shell/b.cpp", "QMessageBox box;\n"),
    "widgets": ("models/items/b.cpp", "#include <QColor>\n"),
    "globals": ("models/domain/b.cpp", "static int count = 0;\n"),
    "files": ("ui/shell/b.cpp", "QFile file(path);\nfile.open(QIODevice::WriteOnly);\n"),
    "sizes": ("models/domain/b.cpp", LONG),
    "chinese": ("ui/shell/b.cpp", 'auto x = QStringLiteral("企业");\n'),
    "umbrella": ("ui/shell/b.cpp", "#include <QtWidgets>\n"),
    "tables": ("resources/sql/migrations/0002_y.sql", "CREATE TABLE other (\n"),
    "migrations": ("resources/sql/migrations/0001_x.sql", "CREATE TABLE firm (\n    no TEXT\n)\n"),
    "clean": ("ui/shell/b.cpp", "// TO" + "DO: later\n"),
    "format": ("ui/shell/b.cpp", "int   x;\n"),
    "english": (
        "resources/translations/peiyuku_en.ts",
        "<TS><context><message><source>%1 家</source>"
        "<translation>firms</translation></message></context></TS>",
    ),
}


# More ways to break a law, and lines that look like it and do not.
MORE = {
    "files": [
        "QSaveFile file(path);\n",
        "std::ofstream stream(path);\n",
        'auto *f = std::fopen(name, "wb");\n',
        'picture.save(path, "PNG");\n',
        "QPdfWriter writer(path);\n",
        "::open(name, O_CREAT | O_WRONLY, 0600);\n",
    ],
}
SOUND = {
    "files": [
        "buffer.open(QIODevice::WriteOnly);\n",
        "file.open(QIODevice::ReadOnly);\n",
        "painter->save();\n",
        'picture.save(&buffer, "PNG");\n',
        "QPdfWriter writer(&buffer);\n",
    ],
}


def write(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main():
    failures = [f"law {name} has no breach to find" for name in laws.LAWS if name not in BREACHES]
    for name, (file, text) in BREACHES.items():
        with tempfile.TemporaryDirectory() as place:
            root = Path(place)
            write(root, HONEST)
            if list(laws.LAWS[name](root)):
                failures.append(f"law {name} refuses honest code")
            write(root, {file: text})
            if not list(laws.LAWS[name](root)):
                failures.append(f"law {name} does not find its breach")
            for breach in MORE.get(name, []):
                write(root, {file: breach})
                if not list(laws.LAWS[name](root)):
                    failures.append(f"law {name} does not find {breach.strip()}")
            for sound in SOUND.get(name, []):
                write(root, {file: sound})
                if list(laws.LAWS[name](root)):
                    failures.append(f"law {name} refuses {sound.strip()}")
    print("\n".join(failures) or f"{len(BREACHES)} laws find their breaches")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
