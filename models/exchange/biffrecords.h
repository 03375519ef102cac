#pragma once
/// The records of a BIFF8 stream (Excel 97 to 2003), read in place; none reaches over its own end.
/// A record is two words, type and length, and its bytes; CONTINUE records prolong the one before.

#include <QByteArray>
#include <QString>
#include <QtEndian>

namespace peiyu {

struct BiffRecord
{
    quint16 type = 0;
    qsizetype at = 0; ///< of its bytes in the stream
    qsizetype size = 0;
    bool valid = false;

    qsizetype end() const { return at + size; }
};

namespace biff {
constexpr quint16 formula = 0x0006;
constexpr quint16 endOfPart = 0x000A;
constexpr quint16 dateMode = 0x0022;
constexpr quint16 filePass = 0x002F;
constexpr quint16 continued = 0x003C;
constexpr quint16 boundSheet = 0x0085;
constexpr quint16 manyRk = 0x00BD;
constexpr quint16 cellStyle = 0x00E0;
constexpr quint16 mergedCells = 0x00E5;
constexpr quint16 strings = 0x00FC;
constexpr quint16 stringCell = 0x00FD;
constexpr quint16 number = 0x0203;
constexpr quint16 label = 0x0204;
constexpr quint16 booleanOrError = 0x0205;
constexpr quint16 formulaString = 0x0207;
constexpr quint16 rk = 0x027E;
constexpr quint16 format = 0x041E;
constexpr quint16 beginning = 0x0809;
} // namespace biff

/// The record that begins at a place; not valid where none fits.
BiffRecord biffRecordAt(const QByteArray &stream, qsizetype at);

/// Reads on over a record and its CONTINUE records. What is not there reads as zero and sets
/// failed().
class BiffCursor final
{
public:
    BiffCursor(const QByteArray &stream, const BiffRecord &record, qsizetype skip = 0);

    quint8 byte();
    quint16 word();
    quint32 doubleWord();
    void skip(qsizetype count);
    /// Characters behind their flag byte, with the formatting runs behind them passed over.
    QString text(qsizetype length);
    bool failed() const { return m_failed; }

private:
    bool nextPart();

    const QByteArray &m_stream;
    BiffRecord m_record;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace peiyu
