#pragma once
/// 履历: what a person served, from when to when and why, and when he was or is away. Absences are
/// entered, changed and removed here.
/// Thread: GUI; reads at once, writes in the lane.

#include "services/staffingservice.h"
#include "shell/pagecontext.h"

#include <QDialog>

class QAction;

namespace peiyu {

class DataTable;
class TextLabel;
class TextRowsModel;

class PersonDialog final : public QDialog
{
    Q_OBJECT
public:
    PersonDialog(const PageContext &context, const Specialist &person, QWidget *parent);

    void present();

private:
    QWidget *makeTable(TextRowsModel *model, const char *name, const QString &words,
                       const QVector<int> &widths);
    void makeActions();
    void read();
    void applyGate();
    void editAbsence(bool fresh);
    void removeAbsence();
    void printCover();
    void openHandovers();
    void openFirm();

    PageContext m_context;
    Specialist m_person;
    QVector<ServedSpan> m_spans;
    QVector<Absence> m_absences;
    TextLabel *m_state;
    TextRowsModel *m_served;
    TextRowsModel *m_away;
    DataTable *m_servedTable = nullptr;
    DataTable *m_awayTable = nullptr;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_cover = nullptr;
    QAction *m_handovers = nullptr;
};

} // namespace peiyu
