#pragma once
/// The fonts of a paper: wanted by the rules of 公文, taken by installed name, with a last resort.
/// What stands in for what is said to the person before he prints.
/// Thread: any; needs a QGuiApplication.

#include <QFont>
#include <QString>
#include <QStringList>

#include <functional>

namespace peiyu {

/// 小标宋, 仿宋, 楷体, 黑体 of 公文; Sheet is the letter of 内部表图.
enum class PaperFace { Title, Body, Kai, Hei, Sheet };

/// A wanted font that is not installed, and what was taken.
struct FontSubstitute
{
    QString wanted;
    QString taken;

    friend bool operator==(const FontSubstitute &, const FontSubstitute &) = default;
};

class PaperFonts final
{
public:
    /// `installed` answers whether a family is there; empty: asks the system.
    explicit PaperFonts(const std::function<bool(const QString &)> &installed = {});

    /// `size` in units of the paper (twentieths of a point).
    QFont font(PaperFace face, double size, bool bold = false) const;
    QString family(PaperFace face) const { return m_families[static_cast<size_t>(face)]; }
    /// Only those 公文 uses; empty when all are there.
    const QVector<FontSubstitute> &substitutes() const { return m_substitutes; }

private:
    std::array<QString, 5> m_families;
    bool m_boldTitle = false; ///< the last resort of 小标宋 is a bold one
    QVector<FontSubstitute> m_substitutes;
};

/// 替代字体：方正小标宋简体 → Noto Serif CJK SC Bold；…; empty when nothing is substituted.
QString substituteWords(const QVector<FontSubstitute> &substitutes);

} // namespace peiyu
