#include "enterprises/enterpriselistpage.h"

#include "items/enterprisetablemodel.h"
#include "parts/datatable.h"
#include "parts/pageheader.h"
#include "parts/tablepane.h"

#include <QVBoxLayout>

namespace peiyu {

EnterpriseListPage::EnterpriseListPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("企业"))),
      m_pane(new TablePane),
      m_model(new EnterpriseTableModel(context.reading, context.runner, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    m_pane->setEdge(false);
    m_pane->table()->setObjectName(QStringLiteral("firmTable"));
    m_pane->table()->setModel(m_model);
    ListQuery query;
    query.asOf = context.asOf();
    query.specialist = context.actor().specialist;
    m_model->setQuery(query);
}

void EnterpriseListPage::showList(const FirmList &list)
{
    m_header->setSubtitle(list.heading);
    m_model->setQuery(list.query);
}

void EnterpriseListPage::find(const QString &words)
{
    ListQuery query;
    query.asOf = context().asOf();
    query.find = words;
    m_model->setQuery(query);
}

void EnterpriseListPage::changed(const ChangeSet &changes)
{
    if (touchesEnterpriseList(changes))
        m_model->refresh();
}

void EnterpriseListPage::viewChanged()
{
    ListQuery query = m_model->query();
    query.asOf = context().asOf();
    m_model->setQuery(query);
}

} // namespace peiyu
