#pragma once
/// What a row of a list of firms says beside the firm's own fields: stage, title, people; yearly
/// figures, 资质 and the contact's post. Compared with the base field by field, then written.
/// Of this room (FirmRows). Thread: the connection's.

#include "domain/enterprise.h"
#include "domain/firmrecords.h"
#include "domain/yearlyfigure.h"
#include "services/importpeople.h"
#include "services/importrows.h"

#include <QSet>

namespace peiyu {

/// What is to be written beside the firm. A record with an id is there already.
struct RowFacts
{
    std::optional<Stage> stage;
    std::optional<PoolStage> stageNow;
    std::optional<Recognition> title;
    QString specialist; ///< name of who gets the duty
    QString leader;
    SpecialistId keeper; ///< whoever imports, of a firm nobody serves
    QVector<YearlyFigures> figures;
    QVector<Honour> honours;
    std::optional<ContactPerson> contact;
};

class FirmFactPlanner
{
public:
    static Result<FirmFactPlanner> load(const RowEngineContext &context);

    /// `firm` is empty for a new one.
    Result<RowFacts> plan(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                          RowVerdict &verdict) const;
    Result<> write(UnitOfWork &unit, const EnterpriseId &firm, const RowFacts &facts);

private:
    explicit FirmFactPlanner(const RowEngineContext &context) : m_context(context) {}

    Result<> planStage(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                       RowVerdict &verdict, RowFacts &facts) const;
    Result<> planTitle(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                       RowVerdict &verdict, RowFacts &facts) const;
    Result<> planPeople(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                        RowVerdict &verdict, RowFacts &facts) const;
    /// A firm nobody serves, of a list that names no 专员.
    Result<> planKeeper(const EnterpriseId &firm, RowVerdict &verdict, RowFacts &facts) const;
    Result<> giveDuty(UnitOfWork &unit, const EnterpriseId &firm, Duty duty,
                      const SpecialistId &person);
    Result<> planFigures(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                         RowVerdict &verdict, RowFacts &facts) const;
    Result<> planHonours(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                         RowVerdict &verdict, RowFacts &facts) const;
    Result<> planContact(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                         RowVerdict &verdict, RowFacts &facts) const;
    Result<> enterStage(UnitOfWork &unit, const EnterpriseId &firm, Stage stage,
                        const std::optional<PoolStage> &now) const;

    RowEngineContext m_context;
    ImportPeople m_people;
    QSet<QString> m_ownKinds; ///< of 资质, beside the shipped ones
};

/// The one that runs on the day.
template <class T> std::optional<T> currentOf(const QVector<T> &dated, QDate day)
{
    for (const T &one : dated) {
        if (one.span.contains(day))
            return one;
    }
    return std::nullopt;
}

/// The title that is here, as the list completes it: what is empty is filled, what differs is
/// asked about. An end the list does not name is no news.
Recognition completedTitle(const Recognition &known, const Recognition &listed, bool endListed,
                           RowVerdict &verdict);

/// The office's name of a kind of 资质, shipped or its own; empty when it is not known. A level in
/// front of the word (国家级绿色工厂) is taken off and given back.
QString honourKindOf(const QString &words, const QSet<QString> &ownKinds, QString *level = nullptr);
Result<QSet<QString>> ownHonourKinds(const Connection &connection);

} // namespace peiyu
