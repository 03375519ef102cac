#pragma once
/// GB/T 4754-2017 (with amendment 1 of 2019): sections and divisions as offices name industries,
/// and the classes below them. Firms keep the words of a division; a class's words are read as its
/// division, old words of the 2011 edition are proposed anew.
/// Thread: any; the list is read once.

#include <QString>
#include <QVector>

namespace peiyu {

struct IndustryDivision
{
    QString code; ///< two digits
    QString name;
    QString section; ///< letter
    QString sectionName;
};

const QVector<IndustryDivision> &industryDivisions();

struct IndustryAnswer
{
    /// The division meant, empty when the words are not known.
    QString name;
    QString code;
    /// The words were no name of a division of 2017: an old name, a class, a code.
    bool translated = false;
    /// An old division that was split: both names of 2017, joined by 或. A person has to choose.
    QString choices = {};
};

/// Understands a division by name or code ("35", "C35", "3599 其他专用设备制造"), a class below it,
/// and the names of the 2011 edition.
IndustryAnswer industryFromWords(const QString &words);

} // namespace peiyu
