#pragma once
/// A file that proves something: a recognition document, the source of a recorded value, a paper
/// of a firm's 一策 or of one measure of it, a picture of a visit. The record carries name and
/// hash; the bytes lie in the base's FileStore. Thread: values.

#include "foundation/strongid.h"

#include <QDate>
#include <QString>

#include <array>

namespace peiyu {

/// The record a file belongs to: its table and id.
struct AttachmentOwner
{
    QString entity;
    QString record;

    friend bool operator==(const AttachmentOwner &, const AttachmentOwner &) = default;
};

/// The tables whose records may carry files.
inline constexpr std::array attachmentEntities = {u"recognition", u"recorded_value", u"measure",
                                                  u"visit", u"measure_step"};

struct Attachment
{
    QString id;
    int revision = 0;
    AttachmentOwner owner;
    EnterpriseId enterprise; ///< empty for what is no firm's
    QString name;            ///< as the person knows it, with its ending
    QString hash;            ///< of the content, and the name of the stored file
    qint64 size = 0;
    QString note;
    QDate addedOn;
};

} // namespace peiyu
