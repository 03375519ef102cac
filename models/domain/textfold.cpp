#include "domain/textfold.h"

#include <array>

namespace peiyu {

namespace {

constexpr std::array legalForms = {u"股份有限公司", u"有限责任公司", u"有限公司",
                                   u"（集团）",     u"(集团)",       u"集团公司",
                                   u"集团",         u"总公司",       u"公司"};
constexpr std::array regions = {u"重庆市", u"重庆",   u"湖北省", u"湖北",    u"武汉市", u"武汉",
                                u"福建省", u"福建",   u"泉州市", u"泉州",    u"永春县", u"永春",
                                u"石柱县", u"江津区", u"蔡甸区", u"两江新区"};

bool isInvisible(QChar c)
{
    return c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x200E) || c == QChar(0x200F) ||
           c == QChar(0x2060);
}

} // namespace

QString toHalfWidth(const QString &text)
{
    QString half = text;
    for (QChar &c : half) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x3000))
            c = u' ';
    }
    return half;
}

QString tidyText(const QString &text)
{
    QString tidy = text;
    tidy.removeIf(isInvisible);
    tidy.replace(QChar(0x3000), u' ');
    return tidy.simplified();
}

QString foldedName(const QString &name)
{
    QString folded = toHalfWidth(tidyText(name)).toLower();
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'·'; });
    for (const char16_t *form : legalForms)
        folded.remove(QString::fromUtf16(form));
    return folded.isEmpty() ? toHalfWidth(tidyText(name)).toLower() : folded;
}

QString derivedShortName(const QString &name)
{
    QString brief = tidyText(name);
    for (const char16_t *form : legalForms) {
        const QString word = QString::fromUtf16(form);
        if (brief.endsWith(word) && brief.size() > word.size() + 1) {
            brief.chop(word.size());
            break;
        }
    }
    for (const char16_t *region : regions) {
        const QString word = QString::fromUtf16(region);
        if (brief.startsWith(word) && brief.size() >= word.size() + 2) {
            brief.remove(0, word.size());
            break;
        }
    }
    return brief.trimmed();
}

bool isCleanText(const QString &text)
{
    if (!text.isValidUtf16())
        return false;
    for (const QChar c : text) {
        if (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r')
            return false;
    }
    return true;
}

} // namespace peiyu
