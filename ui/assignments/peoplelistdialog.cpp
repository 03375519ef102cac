#include "assignments/peoplelistdialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int formWidth = 860;
constexpr int pasteHeight = 120;
constexpr int tableHeight = 300;
constexpr int columnWidths[] = {44, 76, 140, 90, 110, 84, 100};
constexpr int resultColumn = 7;

QString outcomeText(const PersonLine &line)
{
    switch (line.outcome) {
    case PersonOutcome::New:
        return PeopleListDialog::tr("新增");
    case PersonOutcome::Changed:
        return PeopleListDialog::tr("更新：%1").arg(line.note);
    case PersonOutcome::Unchanged:
        return PeopleListDialog::tr("未变");
    case PersonOutcome::Refused:
        return PeopleListDialog::tr("不登记：%1").arg(line.note);
    }
    return {};
}

} // namespace

PeopleListDialog::PeopleListDialog(const PageContext &context, QWidget *parent)
    : FormDialog(context, tr("粘贴人员名单"), tr("登记"), parent),
      m_text(new QPlainTextEdit),
      m_model(new TextRowsModel({tr("行"), tr("姓名"), tr("单位"), tr("职务"), tr("电话"),
                                 tr("职责"), tr("镇街"), tr("结果")},
                                this)),
      m_words(new TextLabel({}, FontRole::Body, &LookPalette::text2))
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("peopleListDialog"));
    auto *place = new QWidget;
    place->setFixedWidth(look.px(formWidth));
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("在 WPS 或 Excel 中选中姓名、单位、职务、电话、职责、镇街，"
                                       "连表头一起复制，粘贴到下面。"),
                                    FontRole::Body, &LookPalette::text2));
    m_text->setObjectName(QStringLiteral("peopleText"));
    m_text->setAccessibleName(tr("粘贴的人员名单"));
    m_text->setFixedHeight(look.px(pasteHeight));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    column->addWidget(m_text);
    m_words->setObjectName(QStringLiteral("peopleWords"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(makePreview());
    form()->addWidget(place);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PeopleListDialog::judge);
    setReady(false, tr("请先粘贴名单"));
    m_text->setFocus();
    setTouched(false);
}

QWidget *PeopleListDialog::makePreview()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    pane->setFixedHeight(look.px(tableHeight));
    DataTable *table = pane->table();
    table->setObjectName(QStringLiteral("peoplePreview"));
    table->setAccessibleName(tr("名单预检"));
    table->setModel(m_model);
    table->setRowNumbers(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < static_cast<int>(std::size(columnWidths)); ++i)
        table->setColumnWidth(i, look.px(columnWidths[i]));
    table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const PersonLine line = m_lines.value(index.row());
            if (line.outcome == PersonOutcome::Unchanged)
                cell.ink = &LookPalette::text3;
            else if (index.column() == resultColumn)
                cell.ink = line.outcome == PersonOutcome::Refused ? &LookPalette::late
                                                                  : &LookPalette::accent;
            return cell;
        },
        table));
    return pane;
}

void PeopleListDialog::judge()
{
    setTouched(true);
    m_lines.clear();
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_words->setText({});
        setReady(false, tr("请先粘贴名单"));
    } else if (const auto lines = PeopleList::readText(context().reading, m_text->toPlainText())) {
        m_lines = *lines;
    } else {
        m_words->setInk(&LookPalette::late);
        m_words->setText(lines.error().text);
        setReady(false, lines.error().text);
    }
    showLines();
}

void PeopleListDialog::showLines()
{
    QVector<QStringList> rows;
    for (const PersonLine &line : m_lines)
        rows.append({QString::number(line.row), line.person.name, line.person.unit,
                     line.person.post, line.person.phone,
                     line.person.principal ? tr("主要领导") : dutyText(line.person.duty),
                     line.areaName, outcomeText(line)});
    m_model->setRows(rows);
    if (m_lines.isEmpty())
        return;
    const auto count = [this](PersonOutcome outcome) {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [outcome](const PersonLine &line) { return line.outcome == outcome; });
    };
    const qint64 refused = count(PersonOutcome::Refused);
    const qint64 wanted = count(PersonOutcome::New) + count(PersonOutcome::Changed);
    m_words->setInk(refused > 0 ? &LookPalette::watch : &LookPalette::text2);
    m_words->setText(tr("新增 %1 人，更新 %2 人，未变 %3 人，不登记 %4 人。")
                         .arg(countText(count(PersonOutcome::New)),
                              countText(count(PersonOutcome::Changed)),
                              countText(count(PersonOutcome::Unchanged)), countText(refused)));
    setActionText(tr("登记 %1 人").arg(countText(wanted)));
    setReady(wanted > 0, tr("没有需要登记或修改的人员"));
}

void PeopleListDialog::save()
{
    write([lines = m_lines](JobContext &context) { return PeopleList::enter(context, lines); });
}

} // namespace peiyu
