#include "exchange/textdecoder.h"

#include "exchange/tabularrefusal.h"

#include <algorithm>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

namespace peiyu {

namespace {

constexpr int pieceSize = 64 << 10;
constexpr qint64 sampleSize = 1 << 20;
constexpr char16_t byteOrderMark = 0xFEFF;

QString knownEncoding(const QString &name)
{
    const QString wanted = name.trimmed().toUpper().remove(u'-').remove(u'_').remove(u' ');
    if (wanted == u"UTF8")
        return QStringLiteral("UTF-8");
    if (wanted == u"GB18030" || wanted == u"GBK" || wanted == u"GB2312" || wanted == u"CP936" ||
        wanted == u"ANSI")
        return QStringLiteral("GB18030");
    if (wanted == u"UTF16LE" || wanted == u"UTF16")
        return QStringLiteral("UTF-16LE");
    if (wanted == u"UTF16BE")
        return QStringLiteral("UTF-16BE");
    return {};
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// The first megabyte with anything but ASCII in it: plain ASCII says nothing.
QByteArray telling(QFile &file)
{
    file.seek(0);
    QByteArray sample = file.read(qMin(sampleSize, file.size())); // read() takes the room asked for
    while (isAscii(sample) && !file.atEnd() && !sample.contains('\0'))
        sample = file.read(sampleSize);
    return sample;
}

/// 16-bit text without a mark: commas, digits and line ends have a zero byte, always on the side of
/// `high`. Read the other way round (or taken from an 8-bit file with a stray NUL) they would stand
/// on the wrong side, or line ends would be halves of other characters.
bool isUtf16(const QByteArray &sample, qsizetype high)
{
    qsizetype ascii = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const char highByte = sample[i + high];
        const char lowByte = sample[i + 1 - high];
        if (highByte == '\n' || highByte == '\r')
            return false;
        if (highByte == 0 && lowByte != 0)
            ++ascii;
        else if (lowByte == 0 || lowByte == '\n')
            ++odd;
    }
    return ascii >= 2 && ascii * 50 >= sample.size() / 2 && ascii >= 2 * odd;
}

struct Validity
{
    int good = 0;
    int bad = 0;
    bool mostly() const { return good > 3 * bad; }
};

/// Characters of three bytes and more, and bytes that make none. The sample's cut end is left out.
Validity utf8Validity(const QByteArray &sample)
{
    Validity validity;
    const auto *bytes = reinterpret_cast<const uint8_t *>(sample.constData());
    const auto size = static_cast<int32_t>(sample.size());
    int32_t at = 0;
    while (at < size) {
        const int32_t start = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, size, character);
        if (character >= 0x800)
            ++validity.good;
        else if (character < 0 && start + 4 < size)
            ++validity.bad;
    }
    return validity;
}

Validity gbValidity(const QByteArray &sample)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &code);
    if (U_FAILURE(code))
        return {0, 1};
    QVector<char16_t> text(sample.size() + 1);
    const int32_t size =
        ucnv_toUChars(converter, text.data(), static_cast<int32_t>(text.size()), sample.constData(),
                      static_cast<int32_t>(sample.size()), &code);
    ucnv_close(converter);
    Validity validity;
    for (int32_t i = 0; i < size && i < text.size(); ++i) {
        if (text[i] == QChar::ReplacementCharacter)
            ++validity.bad;
        else if (text[i] >= 0x80)
            ++validity.good;
    }
    // The last character may be cut by the end of the sample.
    if (sample.size() == sampleSize && validity.bad > 0)
        --validity.bad;
    return validity;
}

} // namespace

QString detectEncoding(const QByteArray &sample)
{
    if (sample.startsWith("\xef\xbb\xbf"))
        return QStringLiteral("UTF-8");
    if (sample.startsWith("\xff\xfe"))
        return QStringLiteral("UTF-16LE");
    if (sample.startsWith("\xfe\xff"))
        return QStringLiteral("UTF-16BE");
    if (isUtf16(sample, 1))
        return QStringLiteral("UTF-16LE");
    if (isUtf16(sample, 0))
        return QStringLiteral("UTF-16BE");
    if (sample.count('\0') * 10 > sample.size()) // a damaged disk, a binary file
        return {};
    const Validity utf8 = utf8Validity(sample);
    // Chinese in GB18030 makes hardly any three-byte character of UTF-8, so a UTF-8 file with some
    // damaged bytes still reads as what it is; its damaged rows are reported one by one.
    if (utf8.bad == 0 || utf8.mostly())
        return QStringLiteral("UTF-8");
    const Validity gb = gbValidity(sample);
    return gb.bad == 0 || gb.mostly() ? QStringLiteral("GB18030") : QString();
}

TextDecoder::TextDecoder(const QString &path, const TabularOptions &options)
    : m_file(path), m_options(options)
{
}

TextDecoder::~TextDecoder()
{
    if (m_converter)
        ucnv_close(m_converter);
}

Result<std::unique_ptr<TextDecoder>> TextDecoder::open(const QString &path,
                                                       const TabularOptions &options)
{
    std::unique_ptr<TextDecoder> decoder(new TextDecoder(path, options));
    if (!decoder->m_file.open(QIODevice::ReadOnly))
        return refused(Refusal::Unreadable, path, {}, decoder->m_file.errorString());
    QString name;
    if (options.encoding.isEmpty()) {
        name = detectEncoding(telling(decoder->m_file));
        if (name.isEmpty())
            return refused(Refusal::UnknownEncoding, path);
    } else {
        name = knownEncoding(options.encoding);
        if (name.isEmpty())
            return refused(Refusal::UnknownEncodingName, path, options.encoding);
    }
    PEIYU_CHECK(decoder->useEncoding(name));
    PEIYU_CHECK(decoder->rewind());
    return decoder;
}

Result<> TextDecoder::useEncoding(const QString &name)
{
    UErrorCode code = U_ZERO_ERROR;
    m_converter = ucnv_open(name.toLatin1().constData(), &code);
    if (U_FAILURE(code)) {
        m_converter = nullptr;
        return refused(Refusal::UnknownEncoding, m_file.fileName(), {},
                       QString::fromLatin1(u_errorName(code)));
    }
    m_encoding = name;
    return {};
}

Result<> TextDecoder::rewind()
{
    if (!m_file.seek(0))
        return refused(Refusal::Unreadable, m_file.fileName(), {}, m_file.errorString());
    ucnv_resetToUnicode(m_converter);
    m_atStart = true;
    m_atEnd = false;
    return {};
}

Result<bool> TextDecoder::read(QString &piece)
{
    if (m_options.cancelled && m_options.cancelled())
        return readingCancelled(m_file.fileName());
    if (m_atEnd)
        return false;
    const QByteArray bytes = m_file.read(pieceSize);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        return refused(Refusal::Unreadable, m_file.fileName(), {}, m_file.errorString());
    m_atEnd = bytes.isEmpty();
    // Every byte gives at most two units; at the end what was held back comes as one more.
    piece.resize(2 * bytes.size() + 8);
    auto *target = reinterpret_cast<char16_t *>(piece.data());
    char16_t *const start = target;
    const char *source = bytes.constData();
    UErrorCode code = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter, &target, start + piece.size(), &source, source + bytes.size(),
                   nullptr, m_atEnd, &code);
    if (U_FAILURE(code))
        return refused(Refusal::UnknownEncoding, m_file.fileName(), {},
                       QString::fromLatin1(u_errorName(code)));
    piece.truncate(target - start);
    if (m_atStart && !piece.isEmpty()) {
        m_atStart = false;
        if (piece[0] == QChar(byteOrderMark))
            piece.remove(0, 1);
    }
    return true;
}

double TextDecoder::progress() const
{
    return m_file.size() > 0 ? double(m_file.pos()) / double(m_file.size()) : 1.0;
}

} // namespace peiyu
