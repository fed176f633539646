// First-level regions of the Americas: states, provinces, departments. Names in usual English spelling and their seats are
// general knowledge, written for Dateline; points are rounded as GeoNames places them, and left out for small regions.

/** Lines of `code2 name, other names = seat @ latitude longitude; ...`; see readRegions. */
export const REGIONS_OF_AMERICAS = `
US Alabama=Montgomery@32.75 -86.75; Alaska=Juneau@64 -150; Arizona=Phoenix@34.5 -111.5; Arkansas=Little Rock@34.75 -92.5
US California=Sacramento@37.25 -119.75; Colorado=Denver@39 -105.5; Connecticut=Hartford@41.67 -72.67; Delaware=Dover@39 -75.5
US Florida=Tallahassee@28.75 -82.5; Georgia=Atlanta@32.75 -83.5; Hawaii=Honolulu@20.75 -156.5; Idaho=Boise@44.5 -114.25
US Illinois=Springfield@40 -89.25; Indiana=Indianapolis@40 -86.25; Iowa=Des Moines@42 -93.5; Kansas=Topeka@38.5 -98.5
US Kentucky=Frankfort@38.2 -84.88; Louisiana=Baton Rouge@31 -92; Maine=Augusta@45.5 -69.25; Maryland=Annapolis@39 -76.75
US Massachusetts=Boston@42.37 -71.11; Michigan=Lansing@44.25 -85.5; Minnesota=Saint Paul@46.25 -94.25
US Mississippi=Jackson@32.75 -89.75; Missouri=Jefferson City@38.25 -92.5; Montana=Helena@47 -109.75; Nebraska=Lincoln@41.5 -99.75
US Nevada=Carson City@39.25 -116.75; New Hampshire=Concord@43.67 -71.5; New Jersey=Trenton@40.17 -74.5
US New Mexico=Santa Fe@34.5 -106; New York,New York State,Upstate New York=Albany@43 -75.5; North Carolina=Raleigh@35.5 -80
US North Dakota=Bismarck@47.5 -100.25; Ohio=Columbus@40.25 -83; Oklahoma=Oklahoma City@35.5 -97.5; Oregon=Salem@44 -120.5
US Pennsylvania=Harrisburg@40.27 -76.91; Rhode Island=Providence@41.75 -71.5; South Carolina=Columbia@34 -81
US South Dakota=Pierre@44.5 -100.25; Tennessee=Nashville@35.75 -86.25; Texas=Austin@31.25 -99.25; Utah=Salt Lake City@39.25 -111.75
US Vermont=Montpelier@44 -72.75; Virginia=Richmond@37.55 -77.45; Washington,Washington State=Olympia@47.5 -120.5
US West Virginia=Charleston@38.5 -80.5; Wisconsin=Madison@44.5 -90; Wyoming=Cheyenne@43 -107.5
US +Cook County=Chicago; +Maricopa County=Phoenix; +Harris County=Houston; +Miami-Dade County,Miami-Dade,Dade County=Miami; +Broward County=Fort Lauderdale; +Palm Beach County=West Palm Beach; +King County=Seattle; +Wayne County=Detroit; +Cuyahoga County=Cleveland; +Allegheny County=Pittsburgh; +Bexar County=San Antonio; +Tarrant County=Fort Worth; +Travis County=Austin; +Clark County=Las Vegas; +Pima County=Tucson; +Hennepin County=Minneapolis
US +Fulton County=Atlanta; +Mecklenburg County=Charlotte; +Fairfax County=Fairfax; +Loudoun County=Leesburg; +Montgomery County=Rockville; +Prince George's County=Bowie; +Westchester County,Westchester=White Plains; +Nassau County=Mineola; +Suffolk County=Riverhead; +Bergen County=Hackensack; +Alameda County=Oakland; +Contra Costa County=Concord; +Santa Clara County=San Jose; +Marin County=San Rafael; +San Mateo County=Redwood City; +Ventura County=Ventura; +Kern County=Bakersfield; +Sonoma County=Santa Rosa
US +Orleans Parish=New Orleans; +Jefferson Parish=Metairie; +St. Bernard Parish=Chalmette; +Milwaukee County=Milwaukee; +Dane County=Madison; +Hillsborough County=Tampa; +Pinellas County=Clearwater; +Salt Lake County=Salt Lake City; +Multnomah County=Portland; +Davidson County=Nashville; +Hamilton County=Cincinnati; +Pacific Northwest=Portland@46 -119.5; +Southern California=Los Angeles; +Northern California=San Francisco; +Central Valley=Fresno; +Hawaiian Islands=Honolulu
CA Alberta=Edmonton@55 -115; British Columbia,B.C.=Victoria@54 -125; Manitoba=Winnipeg@55 -97; New Brunswick=Fredericton@46.5 -66.16
CA Newfoundland and Labrador,Newfoundland,Labrador=St. John's@52 -56; Nova Scotia=Halifax@45 -63; Ontario=Toronto@49.25 -84.5
CA Prince Edward Island,P.E.I.=Charlottetown@46.33 -63.5; Quebec,Québec=Québec@52 -71.99; Saskatchewan=Regina@54 -106
CA Yukon,Yukon Territory=Whitehorse@63 -135; Northwest Territories=Yellowknife@65 -118; Nunavut=Iqaluit@70 -90
MX Aguascalientes; Baja California=Mexicali@30 -115; Baja California Sur=La Paz@26 -112; Campeche; Chiapas=Tuxtla; Chihuahua@28.5 -106
MX Coahuila,Coahuila de Zaragoza=Saltillo@27.3 -102; Colima; Durango=Victoria de Durango; Guanajuato; Guerrero=Chilpancingo
MX Hidalgo=Pachuca de Soto; Jalisco=Guadalajara; State of Mexico,Mexico State,Estado de Mexico=Toluca; Michoacan=Morelia
MX Morelos=Cuernavaca; Nayarit=Tepic; Nuevo Leon=Monterrey; Oaxaca; Puebla; Queretaro=Santiago de Querétaro; Quintana Roo=Chetumal
MX San Luis Potosi; Sinaloa=Culiacán; Sonora=Hermosillo; Tabasco=Villahermosa; Tamaulipas=Ciudad Victoria; Tlaxcala
MX Veracruz=Xalapa de Enríquez; Yucatan=Mérida; Zacatecas
BR Acre=Rio Branco; Alagoas=Maceió; Amapa=Macapá; Amazonas=Manaus@-5 -63; Bahia=Salvador; Ceara=Fortaleza; Distrito Federal=Brasília
BR Espirito Santo=Vitória; Goias=Goiânia; Maranhao=São Luís; Mato Grosso=Cuiabá; Mato Grosso do Sul=Campo Grande
BR Minas Gerais=Belo Horizonte; Para=Belém@-4 -53; Paraiba=João Pessoa; Parana=Curitiba; Pernambuco=Recife; Piaui=Teresina
BR Rio de Janeiro State,Rio de Janeiro=Rio de Janeiro; Rio Grande do Norte=Natal; Rio Grande do Sul=Porto Alegre
BR Rondonia=Porto Velho; Roraima=Boa Vista; Santa Catarina=Florianópolis; Sao Paulo State,São Paulo=São Paulo; Sergipe=Aracaju
BR Tocantins=Palmas
AR Buenos Aires Province=La Plata@-36 -60; Catamarca=San Fernando del Valle de Catamarca; Chaco=Resistencia; Chubut=Rawson@-44 -69
AR Cordoba; Corrientes; Entre Rios=Paraná; Formosa; Jujuy=San Salvador de Jujuy; La Pampa=Santa Rosa; La Rioja; Mendoza
AR Misiones=Posadas; Neuquen; Rio Negro=Viedma; Salta; San Juan; San Luis; Santa Cruz=Río Gallegos@-49 -70; Santa Fe
AR Santiago del Estero; Tierra del Fuego=Ushuaia; Tucuman=San Miguel de Tucumán
CO Amazonas=Leticia; Antioquia=Medellín; Arauca; Atlantico=Barranquilla; Bolivar=Cartagena; Boyaca=Tunja; Caldas=Manizales
CO Caqueta=Florencia; Casanare=Yopal; Cauca=Popayán; Cesar=Valledupar; Choco=Quibdó; Cordoba=Montería; Cundinamarca=Facatativá
CO Guainia=Inírida; Guaviare=San José del Guaviare; Huila=Neiva; La Guajira,Guajira=Riohacha; Magdalena=Santa Marta; Meta=Villavicencio
CO Narino=Pasto; Norte de Santander=Cúcuta; Putumayo=Mocoa; Quindio=Armenia; Risaralda=Pereira; Santander=Bucaramanga
CO Sucre=Sincelejo; Tolima=Ibagué; Valle del Cauca=Cali; Vaupes=Mitú; Vichada=Puerto Carreño
VE Amazonas=Puerto Ayacucho; Anzoategui=Barcelona; Apure=San Fernando de Apure; Aragua=Maracay; Barinas; Bolivar=Ciudad Bolívar
VE Carabobo=Valencia; Cojedes=San Carlos; Delta Amacuro=Tucupita; Falcon=Coro; Guarico=San Juan de los Morros; Lara=Barquisimeto
VE Merida; Miranda=Los Teques; Monagas=Maturín; Nueva Esparta=La Asunción; Portuguesa=Guanare; Sucre=Cumaná; Tachira=San Cristóbal
VE Trujillo; Vargas,La Guaira=La Guaira; Yaracuy=San Felipe; Zulia=Maracaibo
PE Amazonas=Chachapoyas; Ancash=Huaraz; Apurimac=Abancay; Arequipa; Ayacucho; Cajamarca; Cusco,Cuzco; Huancavelica; Huanuco; Ica
PE Junin=Huancayo; La Libertad=Trujillo; Lambayeque=Chiclayo; Loreto=Iquitos; Madre de Dios=Puerto Maldonado; Moquegua; Pasco=Cerro de Pasco
PE Piura; Puno; San Martin=Moyobamba; Tacna; Tumbes; Ucayali=Pucallpa
CL Araucania,La Araucania=Temuco; Atacama=Copiapó; Biobio,Bio-Bio=Concepción; Coquimbo=La Serena; Los Lagos=Puerto Montt
CL Magallanes=Punta Arenas; Maule=Talca; O'Higgins=Rancagua; Los Rios=Valdivia; Tarapaca=Iquique; Aysen=Coyhaique
BO Beni=Trinidad; Chuquisaca=Sucre; Cochabamba; Oruro; Pando=Cobija; Potosi; Santa Cruz=Santa Cruz de la Sierra; Tarija
EC Azuay=Cuenca; Esmeraldas; Guayas=Guayaquil; Imbabura=Ibarra; Loja; Los Rios=Babahoyo; Manabi=Portoviejo; Pichincha=Quito
EC Sucumbios=Nueva Loja; Tungurahua=Ambato; Galapagos=Puerto Baquerizo Moreno
CU Granma=Bayamo; Guantanamo; Holguin; Matanzas; Pinar del Rio; Villa Clara=Santa Clara; Camaguey; Ciego de Avila; Cienfuegos
HT Artibonite=Gonaïves; Grand'Anse=Jérémie; Ouest=Port-au-Prince; Sud=Les Cayes; Nippes=Miragoâne
GT Alta Verapaz=Cobán; Huehuetenango; Quiche=Santa Cruz del Quiché; Peten=Flores; Escuintla; San Marcos; Chiquimula; Izabal=Puerto Barrios
HN Atlantida=La Ceiba; Cortes=San Pedro Sula; Francisco Morazan=Tegucigalpa; Olancho=Juticalpa; Gracias a Dios=Puerto Lempira; Yoro; Copan=Santa Rosa de Copán
NI Chinandega; Esteli; Jinotega; Leon; Matagalpa; Rivas; Nueva Segovia=Ocotal
PA Bocas del Toro; Chiriqui=David; Colon; Darien=La Palma; Veraguas=Santiago de Veraguas
PY Alto Parana=Ciudad del Este; Boqueron=Filadelfia; Itapua=Encarnación; Amambay=Pedro Juan Caballero; Concepcion
`;
