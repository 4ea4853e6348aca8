<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>Nicht-VoIP-Telefonnummern mieten und die eintreffenden Codes lesen, auf dem Desktop.</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>Ein unabhängiges Programm, vom Anbieter weder erstellt noch empfohlen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt und PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>Die Adresse darf keine Leerzeichen oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>Die Adresse muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>Die Adresse darf weder Benutzer noch Abfrage noch Fragment enthalten.</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>Einfaches http:// ist nur für diesen Computer zulässig; sonst https:// verwenden.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>Der Port in der Adresse ist ungültig.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>Die Anmeldung ist im Hauptfenster.</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>Angemeldet bei {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>Wird ein Konto entfernt, verschwindet sein Passwort aus dem Schlüsselbund; seine Bestellungen und Nachrichten bleiben und sind nach erneuter Anmeldung wieder da.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere Konten</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>Der Verlauf jedes Kontos wird getrennt geführt.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>Nur für diese Sitzung aufbewahrt. {why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>Nur hier aufbewahrt: {keyring}.</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>Das Passwort ist vielleicht noch im Schlüsselbund. {why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>{email} wurde nicht überall entfernt</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>Das Passwort wird nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>Der Schlüsselbund des Systems ist jetzt nutzbar</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>Auf der Seite „Konto“ der Einstellungen lässt sich das Passwort darin ablegen.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Es wurde nichts gesendet. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>Es wurde nichts gesendet: {number} wartet bereits auf eine Nachricht.</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>Der Anbieter kennt die Bestellung {order_id} nicht mehr. Vielleicht findet er die Nummer über ihren Dienst.</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>Die erneute Nutzung für {service} ergab eine andere Nummer</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>Jetzt ist es {number}, vorher war es {former}. Möglicherweise hat der Anbieter Ihnen eine neue Nummer verkauft: Prüfen Sie Ihr Guthaben.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>Diese Miete aktivieren?</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>Danach kommen einige Minuten lang Nachrichten an; fordern Sie den Code also gleich anschließend an. Der Anbieter kann dafür Geld berechnen und nennt hier keinen Preis.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>Was ist eine Miete?</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Gemietet bis</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>Auf eine weitere Nachricht an diese Nummer warten?</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>Der Anbieter kann dafür Geld berechnen und nennt hier keinen Preis.</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Erneut nutzen</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>Was heißt erneut nutzen?</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>Letzter Listenpreis einer neuen Nummer</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>Wurde diese Nummer erneut genutzt?</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>Wurde diese Miete aktiviert?</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>Wurde diese Miete verlängert?</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>{service} wurde nicht erneut genutzt</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>{service} wurde nicht aktiviert</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>{service} wurde nicht verlängert</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>Bestellung &amp;verfolgen…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>Alles e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>Auf der &amp;Website aufladen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>&amp;Callbacks…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>&amp;Anderes Konto…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>&amp;Dienste und Bestellungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>Nach &amp;Preis</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>Nach &amp;Bestand</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>Nach weiterer Nachricht &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>&amp;Erneut nutzen…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>Nu&amp;mmer erneut nutzen…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>&amp;Aktivieren…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>Erneut &amp;bestellen…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Nicht zu&amp;geordnete Nachrichten…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>&amp;Passwort vergessen</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>&amp;Datenbank prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Dia&amp;gnosedaten kopieren</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>Nach neuer &amp;Version suchen</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>&amp;Über NonVoip Desktop</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>Dienste s&amp;ortieren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>Be&amp;stellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>Ihr Gebot</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>Nicht bieten</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>Was ist ein Gebot?</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>Premium-Nummer verfügbar</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>Das empfohlene Gebot hat sich geändert</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>Empfohlenes Gebot</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>Der Anbieter lässt ein Gebot zu, nennt in seiner Antwort aber keinen Betrag.</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>{what}. Der normale Bestand ist ausverkauft; ein Gebot bewirbt sich um die nächste Nummer.</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>Das Gebot zählt in der eigenen Einheit des Anbieters. Was es kostet, zeigt Ihr Guthaben.</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>Ein Gebot kann dauern und muss nicht gewinnen. Sie können es in der Bestellliste zurückziehen.</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>Ihr Gebot ({lowest} bis {highest})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Rest des Limits für 24 Stunden</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bieten</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>{amount} bieten</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} wird gerade bestellt.</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>Der Preis konnte nicht geprüft werden. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Es wurde nichts gesendet. {reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>Die Entscheidung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>{service} wurde nicht gekauft</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>Der Anbieter hat das nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>Der Anbieter hat {service} nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>{service} ist gerade ausverkauft.</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>Nicht kaufen</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Preis in der Liste</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Preis jetzt</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>Die Liste mit {service} ist einige Minuten alt. Noch ist nichts bestellt.</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>Der Preis ist jetzt ein anderer</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>Für {price} kaufen</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>{service} erneut bestellen?</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}. Sie erhalten eine andere Nummer.</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 Tage, in einer Bestellung. Jeder Dienst wird bezahlt.</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>Der Preis ist jetzt ein anderer: {services}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>%n Dienst auf einer Nummer bestellen?</numerusform>
            <numerusform>%n Dienste auf einer Nummer bestellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>Zusammen für {price} bestellen</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>Ein früherer Kauf davon ist nicht bestätigt: Die Bestellung wurde vielleicht aufgegeben. Ein neuer Kauf kann Sie doppelt kosten.</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>Früherer Kauf</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>{service} noch einmal kaufen?</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>Nochmals für {price} kaufen</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>Das übersteigt Ihr Limit</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>Sie haben dieses Limit selbst in den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>Ihr Limit je Bestellung</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>Ihr Limit für 24 Stunden</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>Bereits ausgegeben oder offen</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>Aus. Wenn eingeschaltet, kann der Anbieter jede Nachricht sofort hierher senden; zur Sicherheit wird weiter abgefragt.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>Wartet auf den Port…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>Callbacks bleiben aus.</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>Empfang auf diesem Computer, Port {port}. Angenommen: {taken}. Abgewiesen: {refused}.</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>Das Ereignis kam nach {time} ms zurück. Die Adresse funktioniert.</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>Die Adresse antwortete mit {status}, aber hier kam nichts an: Sie führt woandershin.</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>Die Adresse antwortete mit {status}, und hier kam nichts an. Leitet sie an den lokalen Port weiter, mit unverändertem Pfad?</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>Die Adresse antwortete nicht, oder ihr Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>Schalten Sie zuerst die Callbacks ein.</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>Dieses Programm hat beim Anbieter noch keine Adresse gespeichert.</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>Gespeichert am {time} für Benutzer {user}: {address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>Das ist nicht die jetzige Adresse: Speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Unbekannter Dienst</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>Bestellung {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>Ein Gebot hat gewonnen.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>Auf Port {port} dieses Computers ist kein Empfang möglich: {reason}.</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>Callbacks werden nicht empfangen</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>Es gibt noch keine Adresse zum Speichern.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>Port {port} dieses Computers wird von einem anderen Programm benutzt. Es wird wieder versucht, bis er frei ist.</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>Eine Benutzer-ID ist eine Zahl wie 1234.</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>Der geheime Teil der Adresse wird nur in einem Schlüsselbund aufbewahrt. {reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>Geben Sie zuerst die öffentliche Adresse ein.</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>Dieses Konto hat keine Bestellung {order_id}.</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>Callbacks empfangen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>Eine https-Adresse, die an den lokalen Port weiterleitet, zum Beispiel die eines Tunnels. CALLBACKS.md beschreibt, wie man eine bekommt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>Der Anbieter speichert die Adresse zu einer Benutzer-ID. Es muss die ID Ihres eigenen Kontos dort sein: Nachrichten dieses Benutzers gehen von da an an die Adresse.</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>Der nachgebildete Anbieter kennt eine Benutzer-ID, 1234.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>Ihre Benutzer-ID</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>Beim Anbieter speichern…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>Die Adresse endet mit einem Geheimnis aus 256 zufälligen Bits. Ein neues macht die alte Adresse wertlos; speichern Sie sie danach beim Anbieter.</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Lokaler Port</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>Nur von diesem Computer aus erreichbar. 0 nimmt jedes Mal einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>Beispielereignis wird gesendet…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Verbindung: {state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>Das Programm endete, bevor die Antwort kam. Gesendet wurde einmal, wenn überhaupt.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>Das Programm wurde vor dem Senden geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>Es wurde nichts gesendet. {why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>Auf diesem Computer konnte nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail} Aber das Guthaben ist gesunken.</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>Die Antwort konnte nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>Der Anbieter hat zugestimmt, aber auf unverständliche Weise.</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>Der Anbieter hat zugestimmt, aber nicht gesagt, für welche Bestellung.</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>Dieses Ergebnis konnte auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>Dieser Kauf ist inzwischen geklärt.</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Eine Bestell-ID besteht nur aus Buchstaben und Ziffern, etwa 146185.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>Bestellung {order_id} ({service}) ist bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>Bestellung {order_id} ({service}) ist bereits in Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>Der Anbieter kennt diese Bestellung nicht.</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Bestellung {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>Bestellung {order_id} ist bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>Callbacks kommen nicht mehr an</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>Eine Abfrage fand eine Nachricht, zu der kein Callback kam. Bestellungen werden wieder im üblichen Takt abgefragt.</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>Eine Nachricht gehört zu keiner bekannten Bestellung</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>Sie liegt unter „Bestellungen“, „Nicht zugeordnete Nachrichten“.</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>Was per Callback kam, konnte noch nicht angezeigt werden</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>Ein Import läuft. Versuchen Sie es erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>Dieser Kauf konnte auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>Dass nichts gekauft wurde, konnte auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason} Notieren Sie Bestell-ID und Nummer: {ids}.</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>Der Anbieter antwortete mit der Bestellung {ids}, die Sie bereits haben.</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>Der Anbieter antwortete für weniger Dienste, als bestellt wurden.</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>Der Anbieter sagte nicht, ob dies bestellt wurde: {names}.</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Ein Teil davon</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht bestellt</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}: {words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>Das Ergebnis einer Abfrage konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>Das Ende einer Bestellung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>Das Gebot für {service} hat gewonnen</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>Die Nummer ist da. Geben Sie sie dort ein, wo der Code verlangt wird.</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>Die Bestellung für {service} ist zu Ende</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>Das Programm endete vor dem Senden, soweit es das vermerkt hat.</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>Es wurde nichts gekauft. {why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>Für {service} wurde nicht alles bestellt</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>Die Antwort des Anbieters war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Diese Bestellung ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>Diese Bestellung ist bereits zu Ende.</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>Vielleicht kam eine Nachricht, die auf diesem Computer nicht gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>Das Programm wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>Erstattet: Das Guthaben zeigt es.</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>Der Anbieter hat die Rückgabe angenommen. Das Guthaben zeigt noch keine Erstattung.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>Das Programm läuft weiter; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>Der Name des Anbieters wurde nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Es kam keine sichere Verbindung zum Anbieter zustande.</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>Der Anbieter nimmt gerade keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Der Anbieter war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy ließ die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>Der Anbieter ist nicht erreichbar. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>Der Anbieter bittet um eine Pause von {seconds} s.</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>Die Antwort kam nicht vom Anbieter (HTTP {status}).</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>Die Antwort kam nicht vom Anbieter.</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>Unerwartete Antwort: Sie war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>Bestellungen, Nachrichten, Einstellungen und das Protokoll</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>Noch keine vorhanden. Jeden Tag wird eine angelegt.</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>Die neueste ist vom {moment}. Jeden Tag wird eine angelegt.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>Ein nachgebildeter Anbieter auf diesem Computer: keine echten Nummern und kein echtes Geld.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what}: {time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>Gelöscht ist gelöscht: aus der Datenbank, aus der Suche und aus den Sicherungen auf diesem Computer. Exportierte Dateien bleiben. Laufende und nicht bestätigte Bestellungen bleiben ebenfalls.</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>Nur Texte und Codes lassen sich nach einiger Zeit von selbst löschen: siehe „Nachrichtentexte behalten für“ auf der Seite „Daten“ der Einstellungen.</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Älter als 90 Tage</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>Älter als zwei Jahre</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>Diese Bestellung löschen?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>Löscht endgültig. Erst nach einem Moment nutzbar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>Ihre Nachrichten, Codes und ihre Notiz werden mitgelöscht.</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>Es gibt keine solchen Bestellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln Bestellung mit allen Nachrichten, Codes und Notizen.</numerusform>
            <numerusform>%Ln Bestellungen mit allen Nachrichten, Codes und Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what} Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>%Ln Bestellung endgültig löschen</numerusform>
            <numerusform>%Ln Bestellungen endgültig löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>{service}, {number}, bestellt am {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>Wird gelöscht, Dateien werden neu geschrieben…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>%Ln Bestellung wurde gelöscht</numerusform>
            <numerusform>%Ln Bestellungen wurden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>Weder die Datenbank noch eine Sicherung enthält noch etwas davon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>%Ln Bestellung blieb: läuft noch oder ist nicht bestätigt.</numerusform>
            <numerusform>%Ln Bestellungen blieben: laufen noch oder sind nicht bestätigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>Ist der normale Bestand eines Dienstes ausverkauft, versteigert der Anbieter die neu eintreffenden Nummern. Ihr Gebot sagt, wie viel Ihnen die nächste wert ist. Gewinnt es, läuft die Bestellung von selbst weiter, und ihre Nummer erscheint in der Liste; bis dahin können Sie es zurückziehen.</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>Eine Miete ist eine Nummer, die Ihnen für Tage statt Minuten gehört, für einen Dienst. Zwischen den Codes ruht sie, und keine Nachricht erreicht sie: Aktivieren Sie sie zuerst und fordern Sie dann den Code beim Dienst an. Verlängern Sie sie vor ihrem Ende, um die Nummer zu behalten; danach ist sie weg.</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>Bei erneuter Nutzung wird auf eine weitere Nachricht an eine Nummer gewartet, die Sie früher bestellt haben, für denselben Dienst: zum Beispiel, um sich wieder anzumelden. Ob die Nummer noch zu haben ist, entscheidet der Anbieter. Frühere Nachrichten bleiben bei der Bestellung.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>Die Datei enthält Nummern, Nachrichten und Codes im Klartext. Bewahren Sie sie so auf, dass niemand sonst sie lesen kann.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>Nur die Treffer ({count})</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>{done} von {total} Bestellungen</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>%Ln Bestellung wurde exportiert</numerusform>
            <numerusform>%Ln Bestellungen wurden exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>Dienste in allen Ländern</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jeder Dienst</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>Bestellung verfolgen</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>Geben Sie die ID einer Bestellung dieses Kontos ein, die anderswo gekauft wurde. Ihre Nummer und ihre Nachrichten werden von da an hier angezeigt. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Eine Bestell-ID besteht nur aus Buchstaben und Ziffern, etwa 146185.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>gerade aktualisiert</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>aktualisiert vor {count} min</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>aktualisiert vor {count} h</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>aktualisiert vor {count} d</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>Arten, die Nummer zu kopieren</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Mit oder ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} kopieren</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>Sie enthalten weder Passwort noch Code. Lesen Sie sie, bevor Sie sie versenden.</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>NonVoip Desktop hat jetzt Version {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>Was sich geändert hat, steht unter „Hilfe“, „Neuerungen“.</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>Version {version} von NonVoip Desktop ist da</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>„Hilfe“, „Nach neuer Version suchen“ öffnet ihre Seite.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>Es ließ sich nicht feststellen, ob es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Dies ist die neueste Version</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>Die Nachrichten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>Die Änderung konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>Mehr zu dieser Bestellung</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>Bestellt am {time} · ID {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>Bestellt am {time} für {price} · ID {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>Bestellungen des Verlaufs</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>Keine Bestellung passt zu dieser Suche. Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Bestellungen zeigen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>Alles, was Sie bestellen, und jede Nachricht wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>Verlauf wird durchsucht…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>Dienste, Nummern, Nachrichten und Notizen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Erneut bestellen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>Neuesten Code kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Denselben Dienst erneut bestellen</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>Eine Notiz zu dieser Bestellung schreiben</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>Zurück zu den Bestellungen</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>Bei den Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Aus der Liste nehmen; im Verlauf bleibt sie</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>Diese Bestellung endgültig löschen</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Gebot läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht da</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>NonVoip Desktop läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>Es wartet dort auf Ihre Nachrichten und meldet sich, wenn eine eintrifft. Ein Klick auf das Symbol holt das Fenster zurück, und das Menü zeigt Ihre aktiven Bestellungen.</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>In den Einstellungen lässt sich ändern, was beim Schließen des Fensters geschieht. Dieser Hinweis erscheint nur einmal.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Lieber beenden</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich lassen</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>Schlüsselbund des Systems (Secret Service)</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>Auf diesem System läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>Der Schlüsselbund des Systems wurde nicht entsperrt; darum konnte dort nichts gelesen oder abgelegt werden.</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht entfernt.</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>Der Schlüsselbund des Systems nahm das Passwort an und behielt es nicht.</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>Der Schlüsselbund des Systems nahm das Token an und behielt es nicht.</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>Der Schlüsselbund des Systems enthält das Passwort noch.</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>Der Schlüsselbund des Systems enthält das Token noch.</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>Der auf diesem System eingestellte Schlüsselbund (PYTHON_KEYRING_BACKEND oder keyringrc.cfg) lässt sich nicht laden ({kind}).</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>Der Schlüsselbund des Systems antwortete nicht rechtzeitig. Vielleicht wartet er darauf, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>Der auf diesem System eingestellte Schlüsselbund ({name}) ist keiner des Systems selbst.</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>Der Schlüsselbund des Systems war nicht nutzbar ({kind}).</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Namen und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>Verborgen, solange der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>Sobald der Bildschirm entsperrt ist, wird alles wieder angezeigt.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Jetzt zeigen</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>Ihr Guthaben ist niedrig: {amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>Sie können es auf der Website aufladen (Menü „Hilfe“).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>{account} ab&amp;melden</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>Nicht zu&amp;geordnete Nachrichten ({count})…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Nicht zu&amp;geordnete Nachrichten…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>%n frühere Nachricht liegt im Verlauf.</numerusform>
            <numerusform>%n frühere Nachrichten liegen im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>Wartet auf eine neue Nachricht. Diese kamen vorher.</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>Keine neue Nachricht kam rechtzeitig. Diese kamen vorher.</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>Sucht nach einer weiteren Nachricht</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>Fordern Sie den Code jetzt an.</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>Fordern Sie den Code jetzt an: Nachrichten kommen noch {time} lang an.</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>Bis zur nächsten Aktivierung kommt keine Nachricht an.</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>Vor der Aktivierung kommt an dieser Nummer keine Nachricht an. Aktivieren Sie sie, unmittelbar bevor Sie den Code anfordern.</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>Gebot {bid}, läuft seit {time}.</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>Läuft seit {time}.</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>Die Nummer erscheint hier, wenn das Gebot gewinnt. Ein Gebot ohne Nummer endete bisher nach etwa 15 Minuten.</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>Das Gebot wurde zurückgezogen</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>Das Gebot endete ohne Nummer</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>Prüfen Sie Ihr Guthaben: Es zeigt, was zurückkam.</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>Diese Miete ist beendet</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>Sie lässt sich nicht mehr verlängern. Bestellen Sie den Dienst erneut, um eine andere Nummer zu erhalten.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Keine Bestellung gewählt</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>Hier erscheinen die Nummer und die Nachrichten einer Bestellung.</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>{service} wird bestellt…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>Die Nummer erscheint hier, sobald der Anbieter geantwortet hat.</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>Der Anbieter braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>Gebot auf eine Nummer</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Wurde diese Bestellung aufgegeben?</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>Sie wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>{service} wurde nicht bestellt</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Eine Nachricht ist gekommen</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Sie wird gerade abgeholt.</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>Diese Miete ist nicht aktiv</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>Wartet auf eine Nummer</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Sie erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>Code jetzt anfordern</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Wartet auf den Code</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>Geben Sie {number} bei {service} ein; der Code erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht aufgegeben</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>Der Anbieter hat diese Bestellung nicht angenommen.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>Ein Code, der noch kommt, wird hier angezeigt.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>Keine Nachricht kam rechtzeitig. Kommt noch eine, wird sie hier angezeigt.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>von {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>{time} nach der Bestellung</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>Der Text wurde gelöscht.</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>Möglicherweise alt: vielleicht von vor dieser Bestellung.</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>Das Programm hat den Code aus dem Text gelesen.</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>Kam per Callback, noch durch keine Abfrage bestätigt.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Nummer kopiert</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Nachricht kopiert</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>Daten von NonVoip Desktop (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Von einem anderen Computer importieren</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % fertig</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Alles wurde exportiert</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>Die Datei wurde importiert</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>Sie enthielt nichts, was dieser Computer nicht schon hatte.</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>Neu oder neuer: Bestellungen {orders}, Nachrichten {messages}.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>Alle Bestellungen, Nachrichten, Notizen und Favoriten aller Konten kommen in eine Datei, für dieses Programm auf einem anderen Computer. Passwörter sind nicht darin; Codes und Nachrichten schon, im Klartext.</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Von einem anderen Computer importieren</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>Was eine solche Datei enthält und dieser Computer nicht hat, wird hinzugefügt. Kennen beide eine Bestellung, bleibt die neuere. Nichts geht verloren: Zuerst wird eine Sicherung angelegt. Bis es fertig ist, wird nichts gekauft und neue Nachrichten warten.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>Der nachgebildete Anbieter der Demo, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>Melden Sie sich zuerst an: Der Test fragt nach Ihrem Guthaben.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Anbieters</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>Fragt beim Anbieter das Guthaben ab, auf dem oben eingestellten Weg.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>Der Anbieter antwortete nach {milliseconds} ms.</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>Wofür diese Nummer ist, zum Beispiel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} von {most} Zeichen</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>Eine Nachricht ist eingetroffen</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>Öffnen Sie NonVoip Desktop, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>Code für {service}</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>Nachricht für {service}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>Eine Miete endet bald</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>Öffnen Sie NonVoip Desktop, um sie zu verlängern.</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code} (vielleicht der Code von vorher)</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>Sie kam an {number}.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>Wählen Sie oben einen Dienst: Seine Nummer erscheint hier.</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>Eine für einen Tag oder länger bestellte Nummer erscheint hier. Zwischen den Codes ruht sie: Aktivieren Sie sie, bevor Sie einen anfordern.</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>Keine Mieten</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>Beendetes steht unter „Alle“.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>Code für {service}: {digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>Die erneute Nutzung ergab eine andere Nummer. Vorher war es {former}, jetzt ist es {number}.</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>Ob die Nummer erneut genutzt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>Ob die Miete aktiviert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>Ob die Miete verlängert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} von {of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} · {at} von {of} auf einer Nummer</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>Wartet auf SMS</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Bestellt…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Gebot läuft</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht da</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht aufgegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>Gebot {bid}, {count} min</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>Erneut nutzen…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Erneut bestellen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>Diese Nummer zurückgeben</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>Das laufende Gebot zurückziehen</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>Ansehen, was der Anbieter fragt</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>Angeben, ob diese Bestellung aufgegeben wurde</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>Nach einer weiteren Nachricht suchen</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Aus der Liste nehmen; im Verlauf bleibt sie</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>Diese Miete für Nachrichten erreichbar machen</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>Diese Nummer länger mieten</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>Auf eine weitere Nachricht an diese Nummer warten</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Denselben Dienst erneut bestellen</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>Eine eigene Notiz zu dieser Bestellung schreiben</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>Für diese Bestellung läuft gerade eine Anfrage.</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>Derzeit nicht möglich: {state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>Ein Code für {service} ist gekommen</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>Die Nummer wurde nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>{service} wurde nicht zurückgegeben</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>Ob {service} zurückgegeben wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>{service} wurde aus der Liste genommen</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Im Verlauf bleibt die Bestellung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>Die Änderung konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>Befehl, Dienst oder Bestellung eingeben</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>Pfeiltasten wählen, Enter führt aus, Escape schließt.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>Es gelten die Standardwerte. Die beschädigte Datei wurde als {file} behalten.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>Einige Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>Standardwerte gelten für: {settings}.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>Die Einstellung konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>Nicht kaufen</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>Der Preis hat sich geändert</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>Der Preis hat sich erneut geändert</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>Es wurde nichts ausgegeben. Ohne Preis gibt es nichts anzunehmen.</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>Es wurde nichts ausgegeben. Sie zahlen höchstens {price}.</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>{price} zahlen</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>Jetzt verlangter Preis</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Rest des Limits für 24 Stunden</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>Rest des Limits für 24 Stunden ({limit})</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>Der Anbieter verlangt einen anderen Preis, nennt in seiner Antwort aber keinen.</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>Das ist mehr, als von Ihrem Limit übrig ist.</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>Das ist mehr als Ihr Guthaben; der Anbieter wird es wahrscheinlich ablehnen.</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Bestellt…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>{service} ist ausverkauft.</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>Der Preis von {service} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} wird gerade bestellt.</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>Höchstens fünf Dienste passen auf eine Nummer.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>{found} für „{words}“</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>lädt…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>%n nicht mehr im Angebot</numerusform>
            <numerusform>%n nicht mehr im Angebot</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>Einzeln wählen</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>Mehrere Dienste auf einer Nummer</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortierung: {order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nichts passt zu „{words}“</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>Versuchen Sie es mit einem Teil des Namens, einer Gruppe oder einem Land.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>Die Dienste konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>Sie erscheinen hier, sobald der Anbieter seine Liste gesendet hat.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>Klicken Sie auf den Stern einer Karte oder drücken Sie * auf einer gewählten.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>Was Sie bestellen, steht dann hier und lässt sich erneut bestellen.</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Noch nichts bestellt</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>Keine Dienste hier</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>Der Anbieter hat gerade keine im Angebot.</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln verfügbar</numerusform>
            <numerusform>%Ln verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>wird bestellt</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>Der Favorit konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>Der Demo-Anbieter ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>Die Seite der Versionen antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>Die Seite der Versionen war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>Die Seite der Versionen leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>Die Seite der Versionen antwortete mit {status_code}.</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>Die Seite der Versionen nennt keine Version.</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>Die Seite der Versionen hat keine sichere Adresse.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>Ihre Miete für {service} läuft noch {time}</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>{number} lässt sich bis {moment} ({zone}) verlängern. Danach ist keine Verlängerung mehr möglich.</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>{number} lässt sich bis dahin verlängern: {moment} ({zone}).</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>Was ist eine Miete?</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>Diese Nummer länger mieten?</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>Es wurde nichts ausgegeben. Der Anbieter entscheidet, was er berechnet, und nennt das neue Ende.</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>Das Guthaben deckt den letzten Listenpreis nicht.</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>Um {days} verlängern</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Gemietet bis</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>nennt der Anbieter</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Neues Ende</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>Neues Ende, voraussichtlich</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>Letzter Listenpreis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>entscheidet der Anbieter</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>Guthaben danach, bei diesem Preis</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>Neues Token erzeugen</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token behalten</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>Neues Token erzeugen?</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>Die Adresse, die der Anbieter kennt, ist dann wertlos: Callbacks kommen erst wieder, wenn die neue Adresse beim Anbieter gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>Keine Nachricht kommt an</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>noch {time} aktiv</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>noch {time} für den Code</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>Gemietet bis {time} ({zone})</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>Beendet am {time} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>Das Guthaben ließ sich gerade nicht abfragen.</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>Nummer erneut nutzen</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>Für eine Nummer, deren Bestellung nicht in Ihrer Liste ist. Der Anbieter sucht ihre neueste Bestellung anhand von Dienst und Nummer und wartet auf eine weitere Nachricht.</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>Es wurde nichts ausgegeben. Der Anbieter kann dafür Geld berechnen und nennt keinen Preis.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>wie im Katalog, etwa Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>Was heißt erneut nutzen?</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Erneut nutzen</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>Eine Nummer hat 8 bis 15 Ziffern, etwa +1 609 555-0123.</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>Beim Anbieter speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>Diese Adresse beim Anbieter speichern?</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>Von da an sendet der Anbieter jede Nachricht dieses Benutzers auch hierher. Er verlangt dafür kein Passwort; eine falsche Benutzer-ID können also nur Sie selbst bemerken.</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>Der geheime Teil der Adresse ist hier verborgen, wird aber gesendet.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>Mit einer falschen Benutzer-ID kämen die Nachrichten einer anderen Person hierher. Geben Sie nur Ihre eigene ein.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>Dienste und Länder suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>Der Aufruf wurde nach dem Senden abgebrochen.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>Die Verbindung brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>Der Anbieter akzeptiert diese E-Mail-Adresse mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>Der Anbieter hat ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>Der Anbieter antwortete mit HTTP {status}.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>Der Anbieter antwortete mit HTTP {status}: {words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Nach Nachrichten suchen alle</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>Sekunden zwischen zwei Abfragen einer soeben aufgegebenen Bestellung; ältere werden seltener abgefragt, und das Limit des Anbieters wird immer eingehalten.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>Erste Erinnerung vor dem Ende einer Miete</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>Tage vor dem Ende; 0 für keine.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>Zweite Erinnerung vor dem Ende einer Miete</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>Letzte Erinnerung, solange Verlängern noch möglich ist</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>Stunden vor dem Ende; 0 für keine. Eine beendete Miete lässt sich nicht verlängern.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Zeiten in UTC zeigen</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>Nachfragen, wenn eine Bestellung mehr kostet als</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Leer: kein Limit.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>Nachfragen, wenn in 24 Stunden mehr ausgegeben wird als</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>Zählt, was ausgegeben, offen oder nicht bestätigt ist. Leer: kein Limit.</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>Warnen, wenn das Guthaben sinkt unter</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Leer: nie.</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>Nachrichtentexte behalten für</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>Tage, nach denen Texte und Codes endgültig gelöscht werden, auch aus Sicherungen; die Bestellungen bleiben. 0 behält sie für immer.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>Eine Adresse auf diesem Computer wird immer ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>Die Adresse unten</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>Ein Proxy, der Name und Passwort verlangt, wird nur aus den Einstellungen des Systems übernommen.</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>Einmal täglich, auf der Seite der Versionen. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>Kopierten Code löschen nach</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>Sekunden, bis die Zwischenablage geleert wird, wenn der Code noch darin ist; 0 behält ihn.</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>Kopierten Code beim Beenden löschen</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>Nur wenn der Code noch in der Zwischenablage ist.</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>Kopierte Codes aus Zwischenablage-Verläufen heraushalten</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>Bittet die Zwischenablage-Verläufe von Windows, macOS und KDE, sie auszulassen.</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>Benachrichtigen, wenn eine Nachricht eintrifft</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>„Nicht stören“ des Systems wird beachtet.</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>Dienst und Code</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Nur den Dienst</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>Benachrichtigungen mit Ton</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>Wo das System dem Programm die Wahl lässt.</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>Codes verbergen, solange der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>Im Fenster, im Infobereich und in Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>Nach dem Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>Codes treffen dann weiter ein. Wo es keinen Infobereich gibt, beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>Programm starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>Es startet im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>Das muss eine Adresse sein wie {example}.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>Die Adresse muss nach Host und Port enden.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Das kann nur ein oder aus sein.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>Das muss eine Zahl von {lowest} bis {highest} sein.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Das muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Das muss eines davon sein: {choices}.</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>Das muss ein Geldbetrag wie 2.50 sein oder leer.</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>Das muss eine Tabelle von Texten sein.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Seite zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>Zusammen bestellen…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>Wählen Sie bis zu fünf Dienste für eine Nummer.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason} Nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>Keine Bestellung wartet</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>Abfrage von %n Bestellung, nächste in {seconds} s</numerusform>
            <numerusform>Abfrage von %n Bestellungen, nächste in {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>Limit {used} von {limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>Bereit für Callbacks</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>Nachrichten kommen per Callback</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>Callbacks kommen nicht an</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>Ersten gefundenen Dienst wählen</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>Gewählten Dienst kaufen</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>Zwischen Diensten, Bestellungen und Seiten bewegen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>Gewählten Dienst als Favorit markieren</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>Eine Frage schließen, ohne etwas auszugeben</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>Das Passwort ist vielleicht noch im Schlüsselbund. {reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>Das Passwort von {email} ist hier nicht gespeichert. Geben Sie es ein.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>Im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>Mit Ihrem Konto bei NonVoipUsNumber.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>Nur hier aufbewahrt: {keyring}.</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why} Das Passwort wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>Das Konto der Demo ist {email} mit dem Passwort „{password}“.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>Dienste werden geladen</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>Gibt Geld aus. Erst nach einem Moment nutzbar.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation>{time}: {amount}, {orders}</translation>
    </message>
    <message numerus="yes">
        <source>{codes} of %Ln order(s)</source>
        <translation>
            <numerusform>{codes} von %Ln Bestellung</numerusform>
            <numerusform>{codes} von %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Code erhalten</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>Ausgaben je Code</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>alle Ausgaben zählen</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>dazu {amount} nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>ohne %Ln mit unbekanntem Preis</numerusform>
            <numerusform>ohne %Ln mit unbekanntem Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>Erstattungen abgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>%Ln erstattet</numerusform>
            <numerusform>%Ln erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte in</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Neun von zehn in</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>Die Statistik ist als Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>Die Statistik ist als Tabelle in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>Ausgaben im Zeitverlauf</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>Ausgaben nach Dienst</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>Wie oft und wie schnell ein Code kam</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>Gezählt werden Bestellungen, die einen Code brachten oder beendet sind. Werte aus weniger als 5 Fällen sind grau: Sie sagen wenig aus.</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Ausgaben pro Tag</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>Ausgaben pro Woche</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Ausgaben pro Monat</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>Keine Bestellungen in dieser Zeit</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Wählen Sie oben einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation>{program}: {period}</translation>
    </message>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes} von {cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} · wenige</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation>Aktueller Vorgang</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Verbleibende Anfragen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eine Aktion</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>In {folder} ist kein Platz für eine Sicherung</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>Die Datenbank lässt sich nicht sichern: Ihre Kopie ist beschädigt.</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>ein Callback</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>ein Katalog</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>Die Datenbank enthält etwas, das sich nicht lesen lässt: {what}.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>Die Datenbank ist nicht geöffnet: {file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>Die Struktur der Datenbank ist beschädigt: {file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>Die Datei ist keine lesbare Datenbank: {file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms und bleibt unverändert: {file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>Die Datei ist keine Datenbank dieses Programms: {file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>Der Ort ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>Das Laufwerk meldete einen Fehler</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>Das Laufwerk kann keine Datei dieser Größe aufnehmen</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>Ein Wert ist zu groß zum Speichern</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Die Arbeit wurde abgebrochen</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>Die Datenbank ist beschädigt: {file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei: {file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>Die Datenbank enthält Text, der sich nicht lesen lässt: {file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Ein Teil der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>eine Bestellung</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>Zum Lesen der Datei ist kein Platz: {file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>Die Datei ist beschädigt: {file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>Diese Datei stammt nicht von „Alles exportieren“: {file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms: {file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>ein Kauf</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>Zum Neuschreiben der Datei ist kein Platz: {file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>Die Datenbank ließ sich nicht reparieren: {file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>ein Teil der letzten Änderungen ist beschädigt</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>ihre Datei war leer</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>ihre Datei fehlte</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>eine Reparatur war unterbrochen und ist nun abgeschlossen</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>Ein anderes Programm benutzt die Datei: {file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>Die Datenbank musste repariert werden: {problem}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>Die beschädigte Datei wurde als {file} behalten.</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>Die Sicherung vom {made} wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>Es gab keine brauchbare Sicherung zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>Käufe können fehlen.</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>Käufe nach der Sicherung können fehlen.</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>Vergleichen Sie das Guthaben und die Bestell-IDs, die Sie kennen; eine fehlende Bestellung lässt sich über ihre ID verfolgen.</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>Einige Bestellungen, Nachrichten oder Favoriten können fehlen.</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>Soweit feststellbar, fehlt nichts.</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>Die beschädigte Datei ergab nichts Neueres.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>Aus der beschädigten Datei gelesen: {purchases}, {actions}, {orders}, {messages}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln Kauf</numerusform>
            <numerusform>%Ln Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln erneute Nutzung oder Verlängerung</numerusform>
            <numerusform>%Ln erneute Nutzungen oder Verlängerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>die Schnellprüfung fand Schäden</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>ein Produkt eines Kaufs</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>ein Versuch</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>ein Favorit</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>ein zuletzt gekauftes Produkt</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>Die Datenbank antwortete nicht rechtzeitig; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>Das Laufwerk antwortete nicht rechtzeitig; was gespeichert werden sollte, ist vielleicht verloren.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>Die Datenbank ließ sich nicht rechtzeitig schließen.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>Die Datenbank ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>Alle Bestellungen und Nachrichten in einer Datei für einen anderen Computer.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>Übernimmt aus einer solchen Datei, was dieser Computer noch nicht kennt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>Bestellungen löschen</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>Bestellungen mit ihren Nachrichten und Codes, endgültig, auch aus Sicherungen.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>Dienste und Guthaben aktualisieren</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Guthaben {amount}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>{name}: a code has arrived</source>
        <translation>{name}: Ein Code ist eingetroffen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>{name}: %n Bestellung wartet</numerusform>
            <numerusform>{name}: %n Bestellungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Benachrichtigungen anhalten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Fenster verbergen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>{service}: Der Code ist verborgen</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>{service}: {code} kopieren</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>{service}: {code} kopieren (noch {time})</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>{service}: {number} kopieren</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>{service}: {number} kopieren (noch {time})</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>Keine Bestellung ist aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n weitere im Fenster</numerusform>
            <numerusform>%n weitere im Fenster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Erfolgt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>{about} · gesendet um {time}. {reason} Es wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Guthaben vorher</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>Sehen Sie sich die Bestellung und das Guthaben an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>Sehen Sie sich das Guthaben und Ihre Bestellungen auf der Website an, bevor Sie entscheiden. Ist es erfolgt, wird als Nächstes nach der Bestell-ID gefragt.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>{difference}, der Preis dieser Bestellung</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>Das Guthaben vorher ist nicht bekannt; darum gibt das Guthaben keinen Aufschluss.</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>Das Guthaben jetzt ist noch nicht bekannt. Prüfen Sie erneut, wenn der Anbieter antwortet.</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>Sie wurde wahrscheinlich nicht aufgegeben: Bisher wurde nichts bezahlt. Prüfen Sie nach einer Weile erneut, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>Das Guthaben ist inzwischen gestiegen; darum gibt es keinen Aufschluss.</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>Das Guthaben ist gesunken, aber nicht um den Preis dieser Bestellung. Sie wurde vielleicht aufgegeben; es kann auch etwas anderes bezahlt worden sein.</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>Sie wurde wahrscheinlich aufgegeben. Die Nummer erscheint von selbst, wenn der Anbieter einen Callback sendet.</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Nicht aufgegeben</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>Bestell-ID eingeben…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Diese nutzen</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>{what} · gesendet um {time}. {happened} Es wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Wurde diese Bestellung aufgegeben?</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Guthaben vorher</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Seitdem gekommen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Eine Bestell-ID besteht nur aus Buchstaben und Ziffern, etwa 146185.</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>Nicht zugeordnete Nachrichten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>Eine Bestellung der Liste oder eine beliebige ID</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>Einer Bestellung zuordnen</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>Die neuesten {count} von {total}. Nichts wird von selbst gelöscht.</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>Der Anbieter hat diese gesendet, und keine Bestellung dieses Kontos passt. Ihr Text kann von irgendwem stammen: Trauen Sie keiner, die Sie nicht erwarten.</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>Jede Nachricht hat ihre Bestellung gefunden.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>Es konnte keine Sicherung angelegt werden</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>Die Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Das kann eine Weile dauern.</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>Die Datenbank konnte nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>%Ln Zeile ist lesbar.</numerusform>
            <numerusform>Alle %Ln Zeilen sind lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Die Datenbank ist unbeschädigt</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>Sie wird beim nächsten Start repariert. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>Was gelöscht werden sollte, ist noch nicht weg</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>Alte Texte konnten nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>Die Liste der Neuerungen ist auf Englisch.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>Willkommen bei NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>Bestellen Sie eine Nummer, geben Sie sie beim Dienst ein, und der Code erscheint hier von selbst.</translation>
    </message>
</context>
</TS>
