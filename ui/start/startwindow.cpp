#include "start/startwindow.h"

#include "domain/displaytext.h"
#include "domain/permissions.h"
#include "domain/textfold.h"
#include "parts/banner.h"
#include "parts/card.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"
#include "start/choicebutton.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int windowWidth = 760;
constexpr int nameWidth = 240;
constexpr int longestName = 50;
/// Who begins with an empty base brings the list of the whole district.
constexpr Role firstRole = Role::Office;

QString roleNote(Role role)
{
    switch (role) {
    case Role::Specialist:
        return StartWindow::tr("专员：打开就是自己服务的企业、走访和下一步");
    case Role::Head:
        return StartWindow::tr("负责人：打开就是目标看板");
    case Role::Leader:
        return StartWindow::tr("领导：打开就是目标看板，只查看，可发督办单");
    case Role::Auditor:
        return StartWindow::tr("审计：打开就是变更史，只查看");
    case Role::Administrator:
        return StartWindow::tr("管理员：管备份、使用人和工作日历，不办理业务");
    default:
        return StartWindow::tr("科室：打开就是全部企业，管导入、配备和填报");
    }
}

QWidget *radioRow(QButtonGroup *group)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(18);
    for (QAbstractButton *button : group->buttons())
        line->addWidget(button);
    return row;
}

} // namespace

StartWindow::StartWindow(QVector<District> districts, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_districts(std::move(districts)),
      m_name(new QLineEdit),
      m_roles(new QButtonGroup(this)),
      m_places(new QButtonGroup(this)),
      m_other(new QLineEdit),
      m_nameRow(nullptr),
      m_districtRow(nullptr),
      m_roleNote(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_notice(new Banner(BannerKind::Warning, {})),
      m_failure(new Banner(BannerKind::Error, {})),
      m_own(new ChoiceButton(QStringLiteral("document-import"), tr("导入自己的 Excel"), {})),
      m_sample(new ChoiceButton(QStringLiteral("view-list-details"), tr("打开示例库"),
                                tr("约 2 000 家虚构企业，处处标明“示例”，与自己的库分开存放。"))),
      m_open(new LinkButton(tr("打开已有的库…"))),
      m_place(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_change(new LinkButton(tr("更改…"))),
      m_busy(new TextLabel({}, FontRole::Body, &LookPalette::accent))
{
    setObjectName(QStringLiteral("startWindow"));
    setWindowTitle(tr("培育库"));
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &StartWindow::helpRequested);
    connect(m_own, &ChoiceButton::clicked, this, [this] { ask(false); });
    connect(m_sample, &ChoiceButton::clicked, this, [this] { ask(true); });
    connect(m_open, &LinkButton::clicked, this, &StartWindow::openRequested);
    connect(m_change, &LinkButton::clicked, this, &StartWindow::placeRequested);
    connect(m_notice, &Banner::linkActivated, this, &StartWindow::wayOutRequested);
    connect(m_failure, &Banner::linkActivated, this, &StartWindow::wayOutRequested);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameRow->setError({}); });
    connect(m_places, &QButtonGroup::idClicked, this, [this] {
        showChoice();
        emit districtChosen();
    });
    connect(m_other, &QLineEdit::textChanged, this, [this] {
        showChoice();
        emit districtChosen();
    });
    showChoice();
    m_name->setFocus();
}

void StartWindow::build()
{
    const Look &look = lookOf(this);
    setFixedWidth(look.px(windowWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(60), look.px(36), look.px(60), look.px(24));
    column->setSpacing(look.px(8));
    column->addWidget(new TextLabel(tr("培育库"), FontRole::Figure));
    column->addWidget(new TextLabel(tr("专精特新企业培育台账。单机使用，数据只存在这台电脑上。"),
                                    FontRole::Body, &LookPalette::text2));
    column->addSpacing(look.px(8));
    m_notice->setObjectName(QStringLiteral("startNotice"));
    m_failure->setObjectName(QStringLiteral("startFailure"));
    for (Banner *banner : {m_notice, m_failure}) {
        banner->hide();
        column->addWidget(banner);
    }
    column->addWidget(makeForm());
    column->addSpacing(look.px(8));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(look.px(12));
    m_own->setObjectName(QStringLiteral("startOwn"));
    m_own->setPrimary(true);
    m_sample->setObjectName(QStringLiteral("startSample"));
    ways->addWidget(m_own);
    ways->addWidget(m_sample);
    column->addLayout(ways);
    auto *under = new QHBoxLayout;
    under->setSpacing(8);
    m_place->setObjectName(QStringLiteral("startPlace"));
    m_place->setElided(true);
    m_change->setObjectName(QStringLiteral("startChangePlace"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setRole(FontRole::Body);
    m_busy->setObjectName(QStringLiteral("startBusy"));
    m_busy->hide();
    under->addWidget(m_place, 1);
    under->addWidget(m_change);
    column->addLayout(under);
    column->addWidget(m_busy);
    column->addSpacing(look.px(8));
    auto *last = new QHBoxLayout;
    last->addWidget(m_open);
    last->addStretch();
    auto *secret = new TextLabel(tr("不得录入涉密信息"), FontRole::Body, &LookPalette::late);
    secret->setBold(true);
    last->addWidget(secret);
    column->addLayout(last);
}

QWidget *StartWindow::makeForm()
{
    const Look &look = lookOf(this);
    auto *form = new Card;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(look.px(4), look.px(14), look.px(12), look.px(14));
    rows->setSpacing(look.px(8));
    m_name->setObjectName(QStringLiteral("startName"));
    m_name->setMaxLength(longestName);
    m_name->setFixedWidth(look.px(nameWidth));
    m_nameRow = new FormRow(tr("本机使用人"), m_name);
    m_nameRow->setRequired(true);
    m_nameRow->setNote(tr("姓名，记在每次改动上"));
    rows->addWidget(m_nameRow);
    rows->addWidget(new FormRow(tr("身份"), makeRoles()));
    m_districtRow = new FormRow(tr("本区县"), makeDistricts());
    m_districtRow->setRequired(true);
    rows->addWidget(m_districtRow);
    return form;
}

QWidget *StartWindow::makeRoles()
{
    for (const Role role : allRoles) {
        auto *button = new QRadioButton(roleText(role));
        button->setObjectName(QStringLiteral("startRole_") + roleKey(role));
        button->setChecked(role == firstRole);
        button->installEventFilter(this);
        m_roles->addButton(button, static_cast<int>(role));
    }
    connect(m_roles, &QButtonGroup::idToggled, this, [this] {
        m_roleNote->setText(roleNote(static_cast<Role>(m_roles->checkedId())));
        showChoice();
    });
    m_roleNote->setText(roleNote(firstRole));
    auto *roles = new QWidget;
    auto *column = new QVBoxLayout(roles);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(radioRow(m_roles), 0, Qt::AlignLeft);
    column->addWidget(m_roleNote);
    return roles;
}

QWidget *StartWindow::makeDistricts()
{
    for (int i = 0; i < m_districts.size(); ++i) {
        auto *button = new QRadioButton(m_districts[i].shortName);
        button->setObjectName(QStringLiteral("startDistrict_") + m_districts[i].id.value());
        button->setToolTip(m_districts[i].name);
        button->installEventFilter(this);
        m_places->addButton(button, i);
    }
    auto *other = new QRadioButton(tr("其他"));
    other->setObjectName(QStringLiteral("startDistrict_other"));
    other->setToolTip(tr("不在这五个之内的区县"));
    other->installEventFilter(this);
    m_places->addButton(other, static_cast<int>(m_districts.size()));
    m_other->setObjectName(QStringLiteral("startOtherDistrict"));
    m_other->setAccessibleName(tr("区县名称"));
    m_other->setPlaceholderText(tr("区县全称，如 开州区"));
    m_other->setMaxLength(longestName);
    m_other->setFixedWidth(lookOf(this).px(nameWidth));
    m_other->hide();
    auto *districts = new QWidget;
    districts->setObjectName(QStringLiteral("startDistricts"));
    auto *column = new QVBoxLayout(districts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(radioRow(m_places), 0, Qt::AlignLeft);
    column->addWidget(m_other);
    return districts;
}

void StartWindow::setUserName(const QString &name)
{
    m_name->setText(name);
}

void StartWindow::setDistrict(const DistrictId &district)
{
    for (int i = 0; i < m_districts.size(); ++i) {
        if (m_districts[i].id == district)
            m_places->button(i)->setChecked(true);
    }
    showChoice();
}

bool StartWindow::isOther() const
{
    return m_places->checkedId() == m_districts.size();
}

District StartWindow::district() const
{
    const int chosen = m_places->checkedId();
    if (!isOther())
        return chosen < 0 ? District() : m_districts[chosen];
    District other;
    other.name = tidyText(m_other->text());
    other.shortName = other.name;
    return other;
}

void StartWindow::setPlace(const QString &path)
{
    m_place->setText(path.isEmpty() ? QString()
                                    : tr("新库存到 %1").arg(QDir::toNativeSeparators(path)));
    m_place->setVisible(!path.isEmpty());
    m_change->setVisible(!path.isEmpty());
}

void StartWindow::setNotice(const QString &sentence, const QString &link)
{
    m_notice->setSentence(sentence);
    m_notice->setLink(link);
    m_notice->setVisible(!sentence.isEmpty());
    adjustSize();
}

void StartWindow::showFailure(const Error &error, const QString &link)
{
    m_failure->setSentence(error.text);
    m_failure->setLink(link);
    m_failure->setVisible(!error.text.isEmpty());
    m_notice->hide();
    adjustSize();
}

void StartWindow::setBusy(const QString &words)
{
    const bool busy = !words.isEmpty();
    if (busy)
        m_failure->hide();
    m_busy->setText(words);
    m_busy->setVisible(busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_own, m_sample, m_open, m_change,
                                                            m_name, m_nameRow, m_districtRow})
        widget->setEnabled(!busy);
    adjustSize();
}

void StartWindow::showChoice()
{
    const QString name = district().shortName;
    if (!name.isEmpty())
        m_districtRow->setError({});
    if (m_other->isHidden() == isOther()) {
        m_other->setVisible(isOther());
        adjustSize();
        if (isOther())
            m_other->setFocus(Qt::OtherFocusReason);
    }
    if (!handlesBusiness(static_cast<Role>(m_roles->checkedId()))) {
        m_own->setNote(tr("先建一个空库；名单由专员、科室或负责人导入。"));
        return;
    }
    m_own->setNote(name.isEmpty() ? tr("先建一个空库，接着选 Excel 或 CSV 名单导入。")
                                  : tr("先建“%1培育库”，接着选 Excel 或 CSV 名单导入。").arg(name));
}

void StartWindow::ask(bool sample)
{
    StartOrder order;
    order.sample = sample;
    order.userName = tidyText(m_name->text());
    order.role = static_cast<Role>(m_roles->checkedId());
    order.district = district();
    const bool nameless = order.userName.isEmpty();
    m_nameRow->setError(nameless ? tr("请填写姓名") : QString());
    // The sample base brings its five districts along.
    const bool placeless = !sample && order.district.name.isEmpty();
    m_districtRow->setError(!placeless  ? QString()
                            : isOther() ? tr("请填写区县全称")
                                        : tr("请选择本区县"));
    adjustSize();
    if (nameless)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (placeless)
        (isOther() ? static_cast<QWidget *>(m_other) : m_places->button(0))
            ->setFocus(Qt::OtherFocusReason);
    else
        emit requested(order);
}

bool StartWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // Qt chooses by arrow only once something is chosen, and only along the row.
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!forward && key != Qt::Key_Left && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const QList<QAbstractButton *> buttons = button->group()->buttons();
    const bool fresh = !button->group()->checkedButton();
    const qsizetype here = buttons.indexOf(button);
    const qsizetype next = fresh     ? here
                           : forward ? std::min(here + 1, buttons.size() - 1)
                                     : std::max<qsizetype>(here - 1, 0);
    buttons[next]->setFocus(Qt::TabFocusReason);
    buttons[next]->click();
    return true;
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && windowModality() != Qt::NonModal) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace peiyu
