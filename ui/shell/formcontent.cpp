#include "shell/formcontent.h"

#include "parts/datefield.h"
#include "parts/segmentedswitch.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace peiyu {

namespace {

const QString nameKey = QStringLiteral("name");
const QString valueKey = QStringLiteral("value");

/// Fields inside other fields (the line of a combo box, a cell's editor) are theirs.
bool isField(const QWidget &widget)
{
    if (widget.objectName().isEmpty() || widget.objectName().startsWith(QLatin1String("qt_")))
        return false;
    if (const QVariant kept = widget.property("kept"); kept.isValid() && !kept.toBool())
        return false;
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QComboBox *>(around) ||
            qobject_cast<const QAbstractSpinBox *>(around) ||
            qobject_cast<const QAbstractItemView *>(around))
            return false;
    }
    return true;
}

QJsonValue valueOf(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&field))
        return combo->currentText();
    if (const auto *box = qobject_cast<const QCheckBox *>(&field))
        return box->isChecked();
    if (const auto *choice = qobject_cast<const SegmentedSwitch *>(&field))
        return choice->current();
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return number->value();
    return QJsonValue::Undefined;
}

void fill(QWidget &field, const QJsonValue &value)
{
    if (auto *day = qobject_cast<DateField *>(&field)) {
        day->setText(value.toString());
        emit day->editingFinished();
    } else if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        text->setPlainText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(&field)) {
        const int index = combo->findText(value.toString());
        if (index >= 0)
            combo->setCurrentIndex(index);
        else if (combo->isEditable())
            combo->setEditText(value.toString());
    } else if (auto *box = qobject_cast<QCheckBox *>(&field)) {
        box->setChecked(value.toBool());
    } else if (auto *choice = qobject_cast<SegmentedSwitch *>(&field)) {
        choice->setCurrent(value.toInt(-1));
    } else if (auto *number = qobject_cast<QSpinBox *>(&field)) {
        number->setValue(value.toInt());
    }
}

} // namespace

QJsonArray contentOf(const QWidget &form)
{
    QJsonArray content;
    for (const QWidget *field : form.findChildren<QWidget *>()) {
        const QJsonValue value = valueOf(*field);
        if (!value.isUndefined() && isField(*field))
            content.append(QJsonObject{{nameKey, field->objectName()}, {valueKey, value}});
    }
    return content;
}

void fillForm(QWidget &form, const QJsonArray &content)
{
    for (const auto &one : content) {
        const QJsonObject field = one.toObject();
        if (auto *found = form.findChild<QWidget *>(field.value(nameKey).toString());
            found && isField(*found))
            fill(*found, field.value(valueKey));
    }
}

} // namespace peiyu
