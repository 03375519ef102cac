#pragma once
/// First start, and 新建库: who uses this PC, which district, and two ways in: one's own list, or
/// the sample base. Asks only; the program makes the base.
/// Thread: GUI.

#include "domain/place.h"
#include "domain/vocabulary.h"
#include "foundation/result.h"

#include <QVector>
#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace peiyu {

class Banner;
class ChoiceButton;
class FormRow;
class LinkButton;
class TextLabel;

/// What was asked for.
struct StartOrder
{
    QString userName;
    Role role = Role::Office;
    District district; ///< empty id: one that does not ship, by its name; without a name: none
    bool sample = false;
};

class StartWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(QVector<District> districts, QWidget *parent = nullptr);

    void setUserName(const QString &name);
    void setDistrict(const DistrictId &district);
    /// As chosen or typed.
    District district() const;
    /// Where the new base will lie.
    void setPlace(const QString &path);
    /// Why this window is here, with a way out if there is one: the last base was not found.
    void setNotice(const QString &sentence, const QString &link);
    /// What could not be done, in place.
    void showFailure(const Error &error, const QString &link = {});
    /// The base is being made; nothing can be pressed. Empty: done.
    void setBusy(const QString &words);

signals:
    void requested(const peiyu::StartOrder &order);
    void openRequested();
    void placeRequested();
    void districtChosen();
    /// The link of the notice or of the failure.
    void wayOutRequested();
    void helpRequested(); ///< F1

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeForm();
    QWidget *makeRoles();
    QWidget *makeDistricts();
    void ask(bool sample);
    void showChoice();
    bool isOther() const;

    QVector<District> m_districts;
    QLineEdit *m_name;
    QButtonGroup *m_roles;
    QButtonGroup *m_places;
    QLineEdit *m_other; ///< the name of a district that does not ship
    FormRow *m_nameRow;
    FormRow *m_districtRow;
    TextLabel *m_roleNote;
    Banner *m_notice;
    Banner *m_failure;
    ChoiceButton *m_own;
    ChoiceButton *m_sample;
    LinkButton *m_open;
    TextLabel *m_place;
    LinkButton *m_change;
    TextLabel *m_busy;
};

} // namespace peiyu
