#pragma once
/// The further records of a firm, entered one by one: contacts, 注册地/纳税/统计 relations, 公示,
/// 资质荣誉与成果 (also of carriers), and carriers. Not here: the kinds of 资质
/// (HonourKindService). save() writes a new record when its id is empty, else changes it. Rules:
/// texts clean and of a length people write; a relation's days do not overlap another of its kind;
/// an honour has exactly one bearer; a name stands once among carriers. Thread: the context's.
/// Errors: Validation with the field, Duplicate, NotFound, Conflict, Permission.

#include "domain/firmrecords.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

class FirmRecordService
{
public:
    static Result<Saved> save(const JobContext &context, ContactPerson contact);
    static Result<Saved> save(const JobContext &context, Affiliation affiliation);
    static Result<Saved> save(const JobContext &context, Nomination nomination);
    static Result<Saved> save(const JobContext &context, Honour honour);
    static Result<Saved> save(const JobContext &context, Carrier carrier);

    /// Of `ContactPerson`, `Affiliation`, `Nomination`, `Honour` or `Carrier`.
    template <class T> static Result<Saved> remove(const JobContext &context, const QString &id);

    static Result<QVector<ContactPerson>> contacts(const JobContext &context,
                                                   const EnterpriseId &firm);
    static Result<QVector<Affiliation>> affiliations(const JobContext &context,
                                                     const EnterpriseId &firm);
    static Result<QVector<Nomination>> nominations(const JobContext &context,
                                                   const EnterpriseId &firm);
    static Result<QVector<Honour>> honours(const JobContext &context, const EnterpriseId &firm);
    static Result<QVector<Honour>> honoursOfCarrier(const JobContext &context,
                                                    const QString &carrier);
    static Result<QVector<Carrier>> carriers(const JobContext &context);
};

extern template Result<Saved> FirmRecordService::remove<ContactPerson>(const JobContext &,
                                                                       const QString &);
extern template Result<Saved> FirmRecordService::remove<Affiliation>(const JobContext &,
                                                                     const QString &);
extern template Result<Saved> FirmRecordService::remove<Nomination>(const JobContext &,
                                                                    const QString &);
extern template Result<Saved> FirmRecordService::remove<Honour>(const JobContext &,
                                                                const QString &);
extern template Result<Saved> FirmRecordService::remove<Carrier>(const JobContext &,
                                                                 const QString &);

/// Kinds of carriers as plans name them: 孵化器, 产业园, 平台 …
QStringList carrierKinds();

/// The rules of one record, shared with import; texts come back tidied.
Result<Honour> checkedHonour(Honour honour);

} // namespace peiyu
