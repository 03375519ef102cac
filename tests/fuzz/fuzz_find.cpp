// What a person types to find a firm: split into characters and pinyin, and asked as a phrase that
// the index must understand whatever was typed.
#include "fuzzinput.h"

#include "database/sqldialect.h"
#include "reference/pinyin.h"

#include <sqlite3.h>

using namespace peiyu;

namespace {

/// An index as the base has it, with one firm.
sqlite3 *index()
{
    static sqlite3 *base = [] {
        sqlite3 *opened = nullptr;
        sqlite3_open(":memory:", &opened);
        sqlite3_exec(opened, "CREATE VIRTUAL TABLE t USING fts5(chars, detail=full)", nullptr,
                     nullptr, nullptr);
        sqlite3_exec(opened, "INSERT INTO t VALUES ('重 庆 启 岚 泵 业')", nullptr, nullptr,
                     nullptr);
        return opened;
    }();
    return base;
}

/// True when the index answers, found or not.
bool isUnderstood(const QString &phrase)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(index(), "SELECT rowid FROM t WHERE chars MATCH ?", -1, &statement,
                            nullptr) == SQLITE_OK,
         "the index is there");
    const QByteArray bytes = phrase.toUtf8();
    sqlite3_bind_text(statement, 1, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
    const int answer = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return answer == SQLITE_ROW || answer == SQLITE_DONE;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t longest = 2000;
    if (size > longest)
        return 0;
    const QString typed = QString::fromUtf8(bytesOf(data, size));
    const SqlDialect &dialect = SqlDialect::of(Backend::Sqlite);
    const QString characters = searchCharacters(typed);
    must(!characters.contains(u'"'), "signs are no characters to find");
    must(searchCharacters(characters) == characters, "split characters stay as they are");
    if (!characters.isEmpty()) {
        must(isUnderstood(dialect.phrase(characters)), "every phrase is understood");
        must(isUnderstood(dialect.prefix(QString(characters).remove(u' '))),
             "every prefix is understood");
    }
    const QVector<QStringList> ways = splitPinyin(typed);
    must(ways.size() <= 8, "at most eight ways to split");
    for (const QStringList &way : ways) {
        must(!way.isEmpty(), "a way has syllables");
        must(isUnderstood(dialect.phrase(way.join(u' '))), "every way is understood");
    }
    pinyinSortKey(typed);
    for (const QString &token : initialTokens(typed))
        must(!token.isEmpty(), "initials are there");
    pinyinReadings(typed);
    return 0;
}
