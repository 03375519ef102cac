#include "exchange/xmlstream.h"

#include "exchange/tabularrefusal.h"

#include <cstring>
#include <expat.h>

namespace peiyu {

namespace {

constexpr int chunkSize = 64 << 10;
/// Expat keeps an unfinished token whole and rescans it with every chunk.
constexpr int longestToken = 1 << 20;

std::string_view withoutPrefix(const char *name)
{
    if (name[0] != '\0' && name[1] == '\0')
        return {name, 1}; // most elements of a sheet, and most of their attributes
    const size_t size = std::strlen(name);
    if (size > 2) {
        if (const void *colon = std::memchr(name, ':', size)) {
            const auto *local = static_cast<const char *>(colon) + 1;
            return {local, static_cast<size_t>(name + size - local)};
        }
    }
    return {name, size};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    }
    return {};
}

bool XmlAttributes::flag(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true";
}

XmlStream::XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler, const QString &path,
                     const TabularLimits &limits)
    : m_part(std::move(part)),
      m_handler(handler),
      m_path(path),
      m_maxDepth(limits.xmlDepth),
      m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser, onCharacters);
    XML_SetStartDoctypeDeclHandler(m_parser, onDoctype);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(m_parser);
}

void XmlStream::pause()
{
    m_paused = true;
    XML_StopParser(m_parser, XML_TRUE);
}

void XmlStream::refuse(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlStream::onStart(void *self, const char *name, const char **attributes)
{
    auto *stream = static_cast<XmlStream *>(self);
    stream->m_silence = 0;
    if (++stream->m_depth > stream->m_maxDepth) {
        stream->refuse(refused(Refusal::TooDeep, stream->m_path));
        return;
    }
    stream->m_handler.startElement(withoutPrefix(name), XmlAttributes(attributes));
}

void XmlStream::onEnd(void *self, const char *name)
{
    auto *stream = static_cast<XmlStream *>(self);
    stream->m_silence = 0;
    --stream->m_depth;
    if (!stream->m_failure)
        stream->m_handler.endElement(withoutPrefix(name));
}

void XmlStream::onCharacters(void *self, const char *text, int size)
{
    auto *stream = static_cast<XmlStream *>(self);
    stream->m_silence = 0;
    if (!stream->m_failure)
        stream->m_handler.characters({text, static_cast<size_t>(size)});
}

void XmlStream::onDoctype(void *self, const char *, const char *, const char *, int)
{
    auto *stream = static_cast<XmlStream *>(self);
    stream->refuse(refused(Refusal::DocumentType, stream->m_path));
}

/// Feeds the next bytes, or lets expat go on with those it has. Gives its XML_Status.
Result<int> XmlStream::parseMore()
{
    if (m_paused) {
        m_paused = false;
        return XML_ResumeParser(m_parser);
    }
    void *buffer = XML_GetBuffer(m_parser, chunkSize);
    if (!buffer)
        return XML_STATUS_ERROR;
    PEIYU_TRY(count, m_part->read(static_cast<char *>(buffer), chunkSize));
    m_last = count == 0;
    m_silence += count;
    const XML_Status status = XML_ParseBuffer(m_parser, count, m_last ? XML_TRUE : XML_FALSE);
    if (status != XML_STATUS_ERROR && m_silence > longestToken)
        return refused(Refusal::TooDeep, m_path, {}, QStringLiteral("token over 1 MB"));
    return status;
}

Result<bool> XmlStream::run()
{
    for (;;) {
        PEIYU_TRY(status, parseMore());
        if (status == XML_STATUS_ERROR) {
            if (m_failure)
                return *m_failure;
            return refused(Refusal::BrokenPart, m_path, {},
                           QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))));
        }
        if (status == XML_STATUS_SUSPENDED)
            return true;
        if (m_last)
            return false;
    }
}

Result<> readXml(ZipArchive &archive, const QByteArray &part, XmlHandler &handler)
{
    PEIYU_TRY(opened, archive.part(part));
    XmlStream stream(std::move(opened), handler, archive.path(), archive.options().limits);
    PEIYU_CHECK(stream.run());
    return {};
}

} // namespace peiyu
