#pragma once
/// One sentence over a page, mostly with one link. Errors do not close by themselves.
/// Not here: which errors become a banner (prompts).
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class LinkButton;
class TextLabel;

enum class BannerKind { Info, Warning, Error, History };

class Banner final : public QWidget
{
    Q_OBJECT

public:
    Banner(BannerKind kind, const QString &sentence, QWidget *parent = nullptr);

    /// A bold word before the sentence: 历史视图.
    void setLead(const QString &lead);
    void setLink(const QString &text);
    /// A further link, where there is a choice to make: 恢复, 丢弃.
    LinkButton *addLink(const QString &text);
    void setSentence(const QString &sentence);
    BannerKind kind() const { return m_kind; }

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerKind m_kind;
    TextLabel *m_lead;
    TextLabel *m_sentence;
    LinkButton *m_link;
};

} // namespace peiyu
