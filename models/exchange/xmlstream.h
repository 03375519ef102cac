#pragma once
/// Runs expat over a part of a zip file: a few kilobytes at a time, with a pause after any element.
/// Names come without their prefix. Refused: any DTD (so no entities but XML's own five, nothing
/// external), deep nesting, and single tokens of more than a megabyte.
/// Thread: any, one at a time. Errors: Format, Cancelled.

#include "exchange/ziparchive.h"
#include "foundation/result.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace peiyu {

/// The attributes of an element, valid inside the callback only.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}

    /// By its name without prefix; null data() when it is not there.
    std::string_view value(std::string_view name) const;
    /// As XML writes truth: "1" or "true".
    bool flag(std::string_view name) const;
    /// Calls `take(name, value)` for each attribute whose name is one letter: quicker than asking
    /// for several.
    template <class Take> void eachOfOneLetter(Take &&take) const
    {
        for (const char *const *pair = m_pairs; *pair; pair += 2) {
            if (pair[0][0] != '\0' && pair[0][1] == '\0')
                take(pair[0][0], pair[1]);
        }
    }

private:
    const char *const *m_pairs;
};

class XmlHandler
{
public:
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view utf8) = 0;

protected:
    ~XmlHandler() = default;
};

class XmlStream final
{
public:
    XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler, const QString &path,
              const TabularLimits &limits);
    ~XmlStream();
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;

    /// Reads on until the handler pauses (true) or the part ends (false).
    Result<bool> run();
    double progress() const { return m_part->progress(); }

    /// Called by the handler: run() returns after the present element.
    void pause();
    /// Called by the handler: run() returns this failure.
    void refuse(Failure failure);

private:
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onCharacters(void *self, const char *text, int size);
    static void onDoctype(void *self, const char *, const char *, const char *, int);
    Result<int> parseMore();

    std::unique_ptr<ZipPart> m_part;
    XmlHandler &m_handler;
    QString m_path;
    int m_maxDepth;
    int m_depth = 0;
    int m_silence = 0; ///< bytes since the last event
    bool m_last = false;
    bool m_paused = false;
    std::optional<Failure> m_failure;
    XML_ParserStruct *m_parser;
};

/// Reads a whole part.
Result<> readXml(ZipArchive &archive, const QByteArray &part, XmlHandler &handler);

} // namespace peiyu
