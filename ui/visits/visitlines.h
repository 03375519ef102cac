#pragma once
/// Lines of a visit's form, as many as are needed: what was promised with its day, what the firm
/// asked for with category and kind. An empty line follows the last one that was filled. What is
/// empty is no stop for Tab, but for the first line: one goes on to what comes next in the form.
/// Into the fresh line leads Enter at the end of the line above, Down in its words, or a click.
/// Thread: GUI.

#include "domain/request.h"
#include "domain/visitplan.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace peiyu {

class DateField;

class TextLabel;

class PromiseLines final : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseLines(QWidget *parent = nullptr);

    /// Those with words.
    QVector<Promise> promises() const;
    /// A day that was typed but is none; empty when all are.
    QString fault() const;

signals:
    void edited();

private:
    struct Line
    {
        QLineEdit *content;
        DateField *due;
        TextLabel *word;
    };
    void keyPressEvent(QKeyEvent *event) override;
    void addLine();
    /// Without a day nobody is reminded: said beside the field.
    static void tellDue(const Line &line);

    QVBoxLayout *m_column;
    QVector<Line> m_lines;
};

class RequestLines final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestLines(const QVector<RequestCategory> &categories, QWidget *parent = nullptr);

    QVector<Request> requests() const;

signals:
    void edited();

private:
    struct Line
    {
        QLineEdit *title;
        QComboBox *category;
        QComboBox *kind;
    };
    void keyPressEvent(QKeyEvent *event) override;
    void addLine();
    void proposeKind(const Line &line);

    QVector<RequestCategory> m_categories;
    QVBoxLayout *m_column;
    QVector<Line> m_lines;
};

} // namespace peiyu
