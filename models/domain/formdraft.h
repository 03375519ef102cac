#pragma once
/// What was typed into a form and is not saved yet, with the moment it was kept. Thread: values.

#include <QDateTime>
#include <QJsonArray>

namespace peiyu {

struct FormDraft
{
    QJsonArray content; ///< as the form gives and takes it back
    QDateTime keptAt;

    friend bool operator==(const FormDraft &, const FormDraft &) = default;
};

} // namespace peiyu
