"""Works of a fandom in Python, by JPype and its DB-API module.

    pip install JPype1
    python works.py fanworks-jdbc.jar [URL]

Arrays are asked for as texts, which Python can print as they are.
"""

import sys

import jpype
import jpype.dbapi2

DEMO = "jdbc:fanworks:demo?arrays=text"


def main(jar: str, url: str = DEMO) -> None:
    jpype.startJVM(classpath=[jar])
    with jpype.dbapi2.connect(url, driver="org.fanworks.jdbc.FanworksDriver") as connection:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id AS number, title, fandoms, word_count, date_updated FROM works"
                " WHERE fandom = ? AND word_count > ? ORDER BY id LIMIT 5",
                ("Quillmarsh Chronicles", 5000),
            )
            print([column[0] for column in cursor.description])
            for row in cursor.fetchall():
                print(row)
        connection.commit()


if __name__ == "__main__":
    main(*sys.argv[1:])
