#include "reports/paperfonts.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaperFonts)
};

struct Choice
{
    PaperFace face;
    QStringList wanted; ///< Chinese and the English names the same fonts carry
    QString lastResort;
};

const QVector<Choice> &choices()
{
    static const QVector<Choice> all = {
        {PaperFace::Title,
         {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"), // data
          QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05"),  // data
          QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")},              // data
         QStringLiteral("Noto Serif CJK SC")},
        {PaperFace::Body,
         {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), // data
          QStringLiteral("方正仿宋_GBK"), QStringLiteral("FZFangSong-Z02"), // data
          QStringLiteral("仿宋"), QStringLiteral("FangSong"),               // data
          QStringLiteral("华文仿宋"), QStringLiteral("STFangsong")},        // data
         QStringLiteral("Noto Serif CJK SC")},
        {PaperFace::Kai,
         {QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"), // data
          QStringLiteral("方正楷体_GBK"), QStringLiteral("FZKai-Z03"),   // data
          QStringLiteral("楷体"), QStringLiteral("KaiTi"),               // data
          QStringLiteral("华文楷体"), QStringLiteral("STKaiti")},        // data
         QStringLiteral("Noto Serif CJK SC")},
        {PaperFace::Hei,
         {QStringLiteral("黑体"), QStringLiteral("SimHei"),             // data
          QStringLiteral("方正黑体_GBK"), QStringLiteral("FZHei-B01")}, // data
         QStringLiteral("Noto Sans CJK SC")},
        {PaperFace::Sheet,
         {QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei")},
         QStringLiteral("Noto Sans CJK SC")},
    };
    return all;
}

} // namespace

PaperFonts::PaperFonts(const std::function<bool(const QString &)> &installed)
{
    const QStringList families = installed ? QStringList() : QFontDatabase::families();
    const auto isThere = [&](const QString &family) {
        return installed ? installed(family) : families.contains(family);
    };
    for (const Choice &choice : choices()) {
        const auto found = std::find_if(choice.wanted.begin(), choice.wanted.end(), isThere);
        const bool substituted = found == choice.wanted.end();
        m_families[static_cast<size_t>(choice.face)] = substituted ? choice.lastResort : *found;
        if (!substituted || choice.face == PaperFace::Sheet)
            continue;
        const bool title = choice.face == PaperFace::Title;
        m_boldTitle = m_boldTitle || title;
        m_substitutes.append({choice.wanted.first(),
                              choice.lastResort + (title ? QStringLiteral(" Bold") : QString())});
    }
}

QFont PaperFonts::font(PaperFace face, double size, bool bold) const
{
    QFont font;
    font.setFamilies({family(face), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(qRound(size));
    font.setBold(bold || (face == PaperFace::Title && m_boldTitle));
    // The same advances whatever the resolution it is drawn at.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Shaping changes digits behind letters into glyphs a PDF cannot name: codes would be copied
    // without them.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QString substituteWords(const QVector<FontSubstitute> &substitutes)
{
    QStringList parts;
    QStringList done;
    for (const FontSubstitute &one : substitutes) {
        if (done.contains(one.taken))
            continue;
        done.append(one.taken);
        QStringList wanted;
        for (const FontSubstitute &other : substitutes) {
            if (other.taken == one.taken)
                wanted.append(other.wanted);
        }
        parts.append(QStringLiteral("%1 → %2").arg(wanted.join(Text::tr("、")), one.taken));
    }
    return parts.isEmpty() ? QString() : Text::tr("替代字体：%1").arg(parts.join(Text::tr("；")));
}

} // namespace peiyu
