#pragma once
/// Which firm of the base a list means: by code, old number, name, former name, and what is near.
/// Holds the names of all firms: made once per list, not for single questions.
/// Thread: the connection's. Errors: those of the statements.

#include "repositories/firmnames.h"

#include "foundation/result.h"

#include <QHash>

namespace peiyu {

struct FirmAnswer
{
    enum class How {
        None,
        Same,   ///< code, number or name, but for width, brackets and legal form
        Former, ///< a name it had before
        Near,   ///< one sign, the place in front or 集团 differs: a person decides
        Several ///< more than one firm bears the name
    };
    How how = How::None;
    EnterpriseId id;
    QString name; ///< as the base has it; of several, the first
};

class FirmFinder
{
public:
    static Result<FirmFinder> load(const Connection &connection);

    FirmAnswer find(const QString &name, const QString &code, const QString &number) const;

private:
    FirmAnswer byName(const QString &name) const;
    FirmAnswer near(const QString &name, const QString &folded) const;
    FirmAnswer answer(FirmAnswer::How how, const QVector<int> &places) const;

    struct Known
    {
        EnterpriseId id;
        QString name;
        QString folded;
    };
    QVector<Known> m_firms;
    QHash<QString, QVector<int>> m_names;
    QHash<QString, QVector<int>> m_former;
    QHash<QString, QVector<int>> m_brief; ///< without place and legal form
    QHash<QString, int> m_codes;
    QHash<QString, int> m_numbers;
};

/// The name without place in front and legal form behind, as two spellings of a firm share it.
QString briefName(const QString &name);

} // namespace peiyu
