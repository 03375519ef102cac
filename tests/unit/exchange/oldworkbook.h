#pragma once
// An .xls made record by record (BIFF8 in an OLE container of one FAT sector, so up to 60 KB).

#include <QByteArray>
#include <QString>
#include <QVector>

#include <utility>

class OldWorkbook
{
public:
    /// Number formats of the cells' styles: style n shows format n.
    explicit OldWorkbook(const QVector<quint16> &formats = {0});

    /// Cells added from now on belong to this sheet. `state` 1 is hidden.
    void addSheet(const QString &name, quint8 state = 0);
    void text(quint16 row, quint16 column, const QString &text);
    void number(quint16 row, quint16 column, double value, quint16 style = 0);
    /// A formula with a number, a text (not empty), or an error code as its saved result.
    void formula(quint16 row, quint16 column, double result);
    void formula(quint16 row, quint16 column, const QString &result);
    void error(quint16 row, quint16 column, quint8 code);
    void boolean(quint16 row, quint16 column, bool value);
    /// Numbers of four bytes side by side; true: in hundredths.
    void shortNumbers(quint16 row, quint16 column, const QVector<std::pair<bool, int>> &numbers);
    void merge(quint16 firstRow, quint16 lastRow, quint16 column);
    void ownFormat(quint16 id, const QString &code);
    void setDates1904() { m_dates1904 = true; }
    /// The file calls itself protected by a password.
    void setEncrypted() { m_encrypted = true; }

    QByteArray workbookStream() const;
    QByteArray file() const;

private:
    struct Sheet
    {
        QString name;
        quint8 state = 0;
        QByteArray cells;
    };
    void cell(quint16 type, quint16 row, quint16 column, quint16 style, const QByteArray &rest);

    QVector<quint16> m_formats;
    QByteArray m_ownFormats;
    QVector<Sheet> m_sheets;
    QVector<QString> m_strings;
    bool m_dates1904 = false;
    bool m_encrypted = false;
};

/// A stream as the only one of an OLE file.
QByteArray oleFile(QByteArray stream, const QString &name);
