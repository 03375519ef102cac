#include "exchange/biffrecords.h"

namespace peiyu {

BiffRecord biffRecordAt(const QByteArray &stream, qsizetype at)
{
    constexpr qsizetype headSize = 4;
    BiffRecord record;
    if (at < 0 || at + headSize > stream.size())
        return record;
    record.type = qFromLittleEndian<quint16>(stream.constData() + at);
    record.size = qFromLittleEndian<quint16>(stream.constData() + at + 2);
    record.at = at + headSize;
    record.valid = record.end() <= stream.size();
    return record;
}

BiffCursor::BiffCursor(const QByteArray &stream, const BiffRecord &record, qsizetype skip)
    : m_stream(stream), m_record(record), m_at(record.at + skip), m_failed(!record.valid)
{
    m_failed = m_failed || m_at > record.end();
}

bool BiffCursor::nextPart()
{
    const BiffRecord next = biffRecordAt(m_stream, m_record.end());
    if (m_failed || !next.valid || next.type != biff::continued) {
        m_failed = true;
        return false;
    }
    m_record = next;
    m_at = next.at;
    return true;
}

quint8 BiffCursor::byte()
{
    while (!m_failed && m_at >= m_record.end())
        nextPart();
    return m_failed ? quint8(0) : static_cast<quint8>(m_stream[m_at++]);
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | (byte() << 8));
}

quint32 BiffCursor::doubleWord()
{
    const quint32 low = word();
    return low | (static_cast<quint32>(word()) << 16);
}

void BiffCursor::skip(qsizetype count)
{
    while (!m_failed && count > 0) {
        const qsizetype here = qMin(count, m_record.end() - m_at);
        m_at += here;
        count -= here;
        if (count > 0)
            nextPart();
    }
}

QString BiffCursor::text(qsizetype length)
{
    constexpr quint8 wideFlag = 1;
    constexpr quint8 phoneticFlag = 4;
    constexpr quint8 richFlag = 8;
    constexpr qsizetype runSize = 4;
    const quint8 flags = byte();
    bool wide = flags & wideFlag;
    const quint16 runs = flags & richFlag ? word() : quint16(0);
    const quint32 phonetics = flags & phoneticFlag ? doubleWord() : 0U;
    QString text;
    while (!m_failed && text.size() < length) {
        if (m_at >= m_record.end()) {
            // The characters of a prolonged text begin with a flag of their own.
            if (nextPart())
                wide = byte() & wideFlag;
            continue;
        }
        text += QChar(wide ? word() : quint16(byte()));
    }
    skip(runSize * runs);
    skip(static_cast<qsizetype>(phonetics));
    return text;
}

} // namespace peiyu
