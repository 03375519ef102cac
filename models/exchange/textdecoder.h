#pragma once
/// The text of a file in any of the encodings offices send, by ICU, piece by piece. What is no
/// character of the encoding (invalid bytes, lone surrogates) comes as U+FFFD.
/// Thread: any, one at a time. Errors: Io, Format, Cancelled.

#include "exchange/tabularreader.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

struct UConverter;

namespace peiyu {

class TextDecoder final
{
public:
    /// With the encoding named in the options, else the one detected.
    static Result<std::unique_ptr<TextDecoder>> open(const QString &path,
                                                     const TabularOptions &options);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    const QString &encoding() const { return m_encoding; }
    /// The next piece, without the byte order mark; false at the end.
    Result<bool> read(QString &piece);
    Result<> rewind();
    double progress() const;

private:
    TextDecoder(const QString &path, const TabularOptions &options);
    Result<> useEncoding(const QString &name);

    QFile m_file;
    TabularOptions m_options;
    QString m_encoding;
    UConverter *m_converter = nullptr;
    bool m_atStart = true;
    bool m_atEnd = false;
};

/// The encoding a sample of a file speaks for: by its byte order mark, else UTF-16 by its zero
/// bytes, UTF-8 when (nearly) all of it is valid, GB18030 when that is. Empty when none is.
QString detectEncoding(const QByteArray &sample);

} // namespace peiyu
