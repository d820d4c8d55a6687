"""Works of a fandom in LibreOffice Base, without a window.

    python3 works.py fanworks-jdbc.jar [URL]

Needs LibreOffice 7 or newer with Base and Java, and its Python module "uno". On Debian these are
the packages libreoffice-base, libreoffice-java-common and python3-uno, for /usr/bin/python3.

Arrays are asked for as texts: Base shows cells of arrays empty.
"""

import pathlib
import subprocess
import sys
import tempfile
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

DEMO = "jdbc:fanworks:demo?arrays=text"
WORKS = """
    SELECT "id", "title", "fandoms", "word_count", "date_updated" FROM "ao3"."works"
     WHERE "fandom" = 'Quillmarsh Chronicles' AND "word_count" > 5000
     ORDER BY "id" LIMIT 5"""
SECONDS_TO_START = 60


def main(jar: str, url: str = DEMO) -> None:
    pipe = "fanworks-" + uuid.uuid4().hex
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + pathlib.Path(profile).as_uri(),
                f"--accept=pipe,name={pipe};urp;",
            ]
        )
        try:
            show_works(connection(service_manager(pipe), jar, url))
        finally:
            office.terminate()
            office.wait()


def service_manager(pipe: str):
    """The services of the office, once it has started."""
    resolver = uno.getComponentContext().ServiceManager.createInstance(
        "com.sun.star.bridge.UnoUrlResolver"
    )
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            context = resolver.resolve(
                f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
            )
            return context.ServiceManager
        except NoConnectException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def connection(services, jar: str, url: str):
    """What "Connect to an existing database: JDBC" makes of the driver."""
    manager = services.createInstance("com.sun.star.sdbc.DriverManager")
    settings = {
        "JavaDriverClass": "org.fanworks.jdbc.FanworksDriver",
        "JavaDriverClassPath": pathlib.Path(jar).resolve().as_uri(),
    }
    return manager.getConnectionWithInfo(
        url, tuple(PropertyValue(Name=name, Value=value) for name, value in settings.items())
    )


def show_works(database) -> None:
    keys = database.getMetaData().getPrimaryKeys(None, "ao3", "works")
    while keys.next():
        print("primary key:", keys.getString(4))
    rows = database.createStatement().executeQuery(WORKS)
    columns = rows.getMetaData()
    width = range(1, columns.getColumnCount() + 1)
    print([columns.getColumnLabel(column) for column in width])
    while rows.next():
        print([rows.getString(column) for column in width])
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
